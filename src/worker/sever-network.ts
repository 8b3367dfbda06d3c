/**
 * Takes away every way to reach the network, before any other code of the worker runs: the page's
 * policy binds a worker only where the host sends it as a header.
 */
for (const name of [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'importScripts'
]) {
  Object.defineProperty(globalThis, name, { value: undefined, configurable: false });
}
