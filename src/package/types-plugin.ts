import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';

/**
 * Vite plugin: writes the types of an entry and all it imports below `types/` of the output, with imports that Node's
 * rules resolve too, instead of `$lib` and names without extension.
 */
export function types(entry: string, src: string): Plugin {
  let outDir = '';
  const options: ts.CompilerOptions = {
    declaration: true,
    emitDeclarationOnly: true,
    strict: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    rootDir: src,
    paths: { '$lib/*': [`${src}/lib/*`] }
  };

  /** `'$lib/estimate'` in `lib/scenario/link/link.ts` is `'../../estimate/index.js'`. */
  function specifier(name: string, file: string): string {
    const { resolvedModule } = ts.resolveModuleName(name, file, options, ts.sys);
    if (!resolvedModule) throw new Error(`${file} imports types from ${name}, which is not there`);
    const path = relative(dirname(file), resolvedModule.resolvedFileName).replace(/\.ts$/, '.js');
    return path.startsWith('.') ? path : `./${path}`;
  }

  return {
    name: 'types',
    apply: 'build',
    configResolved: ({ root, build }) => void (outDir = resolve(root, build.outDir)),
    closeBundle() {
      const program = ts.createProgram([entry, `${src}/lib/catalog/tables/csv.d.ts`], {
        ...options,
        outDir: `${outDir}/types`
      });
      program.emit(undefined, (path, text, _mark, _error, [source] = []) => {
        const file = source?.fileName ?? entry;
        const portable = text.replace(
          /\b(from |import\()(["'])([.$][^"']*)\2/g,
          (_, before: string, quote: string, name: string) => before + quote + specifier(name, file) + quote
        );
        ts.sys.writeFile(path, portable);
      });
    }
  };
}
