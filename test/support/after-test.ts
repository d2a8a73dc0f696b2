// What a test set up is taken down when it is over, the last thing first.

const undos: (() => unknown)[] = [];

/** Does this after the test, before what was said to be done earlier. */
export function afterTest(undo: () => unknown): void {
  undos.push(undo);
}

afterEach(async () => {
  for (const undo of undos.splice(0).reverse()) await undo();
});

// The runner sends a failure home as JSON. A node or an event cannot be sent, and
// then the whole file is lost; its words are in the message anyway.
afterEach(function () {
  const failure = this.currentTest?.err as {actual?: unknown; expected?: unknown} | undefined;
  try {
    structuredClone([failure?.actual, failure?.expected]);
  } catch {
    delete failure!.actual;
    delete failure!.expected;
  }
});
