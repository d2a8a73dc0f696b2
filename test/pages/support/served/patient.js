// Stands on a page whose elements are not to give up because the machine is busy: whatever waits
// for ten seconds or more waits a hundred times as long.

(() => {
  const {setTimeout} = globalThis;
  globalThis.setTimeout = (act, delay, ...values) =>
    setTimeout(act, delay < 10_000 ? delay : Math.min(100 * delay, 2 ** 31 - 1), ...values);
})();
