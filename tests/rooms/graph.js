import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { importedFile } from './rooms.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The path of a file from the top of the project, with `/`. @param {string} file */
const named = (file) => relative(root, file).split(sep).join('/');

/**
 * Every file below a folder of the project: `filesIn('src')`.
 * @param {string} folder
 * @returns {string[]} Paths from the top of the project, in order.
 */
export const filesIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, folder, name))
    .filter((file) => statSync(file).isFile())
    .map(named)
    .sort();

/** @param {string} code TypeScript. */
export const parseCode = (code) => ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest);

/** What holds imports. @param {string} file */
export const isCode = (file) => /\.(?:ts|js|svelte)$/.test(file);

/**
 * What code imports or exports again, as it says so: values and types, `import()` of either included.
 * @param {string} code TypeScript.
 */
function specifiersIn(code) {
  /** @type {string[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const source =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (source && ts.isStringLiteral(source)) found.push(source.text);
    ts.forEachChild(node, visit);
  };
  visit(parseCode(code));
  return found;
}

/**
 * The code in a file: of a component its scripts, one after the other, and the `import()` of its markup.
 * @param {string} file
 */
export function codeIn(file) {
  const text = readFileSync(join(root, file), 'utf8');
  if (!file.endsWith('.svelte')) return text;
  const { instance, module, fragment } = parse(text, { modern: true });
  /** @type {string[]} */
  const pieces = [];
  /** @param {unknown} node */
  const add = (node) => {
    const { start, end } = /** @type {{ start: number, end: number }} */ (node);
    pieces.push(text.slice(start, end));
  };
  for (const script of [module, instance]) if (script) add(script.content);
  JSON.stringify(fragment, (_, node) => {
    if (node?.type === 'ImportExpression') add(node);
    return node;
  });
  return pieces.join('\n');
}

/**
 * Which files of `src/` each of them imports, by the text: imports of types and `import()` count as any other.
 * @returns {Map<string, string[]>} Paths from the top of the project; one mentioned twice is there once.
 */
export function importGraph() {
  const files = filesIn('src').filter(isCode);
  const all = new Set(files);
  return new Map(
    files.map((file) => {
      const targets = specifiersIn(codeIn(file)).flatMap((specifier) => {
        const target = importedFile(join(root, file), specifier);
        return target && all.has(named(target)) ? [named(target)] : [];
      });
      return [file, [...new Set(targets)]];
    })
  );
}

/**
 * Files that import each other, directly or by way of others: each group in which every file leads to every other.
 * @param {Map<string, string[]>} graph
 * @returns {string[][]}
 */
export function circles(graph) {
  /** @type {Map<string, { index: number, low: number }>} */
  const seen = new Map();
  /** @type {string[]} */
  const stack = [];
  /** @type {string[][]} */
  const found = [];

  /** Tarjan's strongly connected components. @param {string} file */
  const visit = (file) => {
    const own = { index: seen.size, low: seen.size };
    seen.set(file, own);
    stack.push(file);
    for (const target of graph.get(file) ?? []) {
      const other = seen.get(target);
      if (!other) own.low = Math.min(own.low, visit(target).low);
      else if (stack.includes(target)) own.low = Math.min(own.low, other.index);
    }
    if (own.low === own.index) {
      const group = stack.splice(stack.indexOf(file));
      if (group.length > 1 || graph.get(file)?.includes(file)) found.push(group.sort());
    }
    return own;
  };
  for (const file of graph.keys()) if (!seen.has(file)) visit(file);
  return found;
}
