/** Vite's plugin: in `npm run dev`, the paper answers before Vite does. */
export function paper() {
  return {
    name: 'paper',
    async configureServer({middlewares, httpServer}) {
      // Not needed for a build.
      const {openPaper} = await import('./server.js');
      const {answer, close} = await openPaper();
      middlewares.use(answer);
      httpServer?.once('close', close);
    },
  };
}
