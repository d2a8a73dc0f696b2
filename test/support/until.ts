// Taken before any test stops the clock: waiting itself goes by real time.
const {setTimeout} = globalThis;

/** How long a thing may take, in milliseconds, before the test says that it did not happen. */
const patience = 20_000;

/** Waits until something is so. */
export async function until(condition: () => unknown, what = String(condition)): Promise<void> {
  const deadline = performance.now() + patience;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`It did not happen: ${what}`);
    await pause();
  }
}

/** Gives the browser the time to do what is already on its way: a moment of real time. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

/** Waits until the browser has drawn, and observers of the viewport have been told. */
export async function painted(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await pause();
}
