import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePopover } from './popover-place.ts';

const WINDOW = { width: 1440, height: 900 };
const POPOVER = { width: 320, height: 440 };
const button = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 24 });

test.for([
  ['below', 650, 100, { left: 650, top: 132, maxHeight: 760 }],
  ['above', 650, 800, { left: 650, top: 352, maxHeight: 784 }],
  ['beside', 650, 440, { left: 698, top: 440, maxHeight: 884 }],
  ['beside, before it', 1200, 440, { left: 872, top: 440, maxHeight: 884 }],
  ['inside the window at its right', 1400, 100, { left: 1112, top: 132, maxHeight: 760 }]
] as const)('%s', ([, left, top, place]) => {
  expect(placePopover(button(left, top), POPOVER, WINDOW)).toEqual(place);
});

test('in a narrow window all of it is seen, over its button', () => {
  const place = placePopover(button(195, 440), POPOVER, { width: 360, height: 900 });
  expect(place).toEqual({ left: 32, top: 452, maxHeight: 884 });
  const low = placePopover(button(195, 100), POPOVER, { width: 360, height: 300 });
  expect(low).toEqual({ left: 32, top: 8, maxHeight: 284 });
});

test('it stays inside the window and leaves its button free', () => {
  const anywhere = fc.record({
    left: fc.integer({ min: 0, max: 1400 }),
    top: fc.integer({ min: 40, max: 830 }),
    height: fc.integer({ min: 20, max: 1200 })
  });
  fc.assert(
    fc.property(anywhere, ({ left, top, height }) => {
      const at = button(left, top);
      const place = placePopover(at, { width: 320, height }, WINDOW);
      const shown = Math.min(height, place.maxHeight);
      const covers =
        place.left < at.right &&
        place.left + 320 > at.left &&
        place.top < at.bottom &&
        place.top + shown > at.top;
      expect(covers).toBe(false);
      expect(place.left >= 0 && place.left + 320 <= WINDOW.width).toBe(true);
      expect(place.top >= 0 && place.top + shown <= WINDOW.height).toBe(true);
    })
  );
});
