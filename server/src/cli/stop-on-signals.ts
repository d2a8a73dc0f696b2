/** Ending on SIGTERM and SIGINT. */
import process, {stderr} from 'node:process';

/** The first signal lets what is under way come to its end; a second one does not wait for it. */
export function stopOnSignals(close: () => Promise<unknown>): void {
  let isStopping = false;
  const stop = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        stderr.write(`newsrack-server: It did not stop cleanly: ${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
