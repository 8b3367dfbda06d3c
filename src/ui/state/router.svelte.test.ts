import { beforeEach, expect, test } from 'vitest';
import { Router } from './router.svelte.ts';

beforeEach(() => history.replaceState(null, '', '#/'));

test('going somewhere shows it, and arrives', () => {
  const router = new Router(window);
  const arrivals = router.arrival;
  router.go({ screen: 'about' });
  expect(location.hash).toBe('#/over');
  expect(router.route).toEqual({ screen: 'about' });
  expect(router.arrival).toBe(arrivals + 1);
});

test('replacing does not arrive: typing in the search box must not move the focus', () => {
  const router = new Router(window);
  const arrivals = router.arrival;
  router.replace({ screen: 'search', query: 'wolf' });
  expect(location.hash).toBe('#/zoeken?q=wolf');
  expect(router.arrival).toBe(arrivals);
});

test('stepping through a list arrives each time', () => {
  const router = new Router(window);
  const arrivals = router.arrival;
  router.move({ screen: 'about' });
  router.move({ screen: 'exchange' });
  expect(location.hash).toBe('#/uitwisselen');
  expect(router.arrival).toBe(arrivals + 2);
});

test('a step can be gone back over, and does not arrive', () => {
  const router = new Router(window);
  const [arrivals, steps] = [router.arrival, history.length];
  router.step({ screen: 'search', query: 'ree', sort: 'oldest' });
  expect(location.hash).toBe('#/zoeken?q=ree&sorteer=oudste');
  expect(history.length).toBe(steps + 1);
  expect(router.arrival).toBe(arrivals);
});

test('a link to where one is already leads there again', () => {
  const router = new Router(window);
  router.go({ screen: 'about' });
  const arrivals = router.arrival;
  router.revisit('#/over');
  router.revisit('#/uitwisselen');
  expect(router.arrival).toBe(arrivals + 1);
});

test('an address typed by hand is followed', () => {
  const router = new Router(window);
  location.hash = '#/zoeken?q=ree';
  window.dispatchEvent(new Event('hashchange'));
  expect(router.route).toEqual({ screen: 'search', query: 'ree' });
});
