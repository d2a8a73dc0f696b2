import {ConsoleLogger, LogLevel, NodeJSFileSystem} from '@angular/compiler-cli';
import {createEs2015LinkerPlugin} from '@angular/compiler-cli/linker/babel';
import {transformAsync} from '@babel/core';

/**
 * Vite’s plugin: finishes the compilation of Angular’s own packages, which are published half
 * compiled, as `ng build` does. Without it the page would need Angular’s compiler.
 */
export function angularLinker() {
  const linker = createEs2015LinkerPlugin({
    fileSystem: new NodeJSFileSystem(),
    logger: new ConsoleLogger(LogLevel.warn),
    linkerJitMode: false,
  });
  return {
    name: 'angular-linker',
    // What a published page needs no more; Angular’s packages ask for these by name.
    config: (_, {command}) => ({
      define: command === 'build' ? {ngDevMode: 'false', ngJitMode: 'false'} : {},
    }),
    async transform(code, id) {
      if (!code.includes('\u0275\u0275ngDeclare')) return undefined;
      const options = {plugins: [linker], filename: id, compact: false, configFile: false};
      const linked = await transformAsync(code, {...options, sourceMaps: true});
      return {code: linked.code, map: linked.map};
    },
  };
}
