import { basename } from 'node:path';
import ts from 'typescript';
import { codeIn, parseCode } from './graph.js';

/** Files whose exports Kit asks for by name. @param {string} file */
const isKits = (file) => /(?:^|\/)(?:\+|hooks\.)/.test(file) || file.startsWith('src/params/');

/** @param {ts.Node} node @param {ts.SyntaxKind} kind */
const has = (node, kind) =>
  ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) === true;

/**
 * The names that a file exports of its own, not again from another.
 * @param {string} file
 * @returns {string[]}
 */
function exportedNames(file) {
  /** @type {Set<string>} */
  const names = new Set();
  for (const statement of parseCode(codeIn(file)).statements) {
    if (ts.isExportDeclaration(statement)) {
      if (statement.moduleSpecifier || !statement.exportClause || !ts.isNamedExports(statement.exportClause))
        continue;
      for (const { name } of statement.exportClause.elements) names.add(name.text);
      continue;
    }
    if (!has(statement, ts.SyntaxKind.ExportKeyword) || has(statement, ts.SyntaxKind.DefaultKeyword))
      continue;
    const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
    for (const declaration of declared) {
      const name = ts.getNameOfDeclaration(/** @type {ts.Declaration} */ (declaration));
      if (name && ts.isIdentifier(name)) names.add(name.text);
    }
  }
  return [...names];
}

/**
 * Names that mean two things: those that more than one of the files export, and which. A component, which is named
 * after what it shows, shares its name with no other component.
 * @param {readonly string[]} files
 * @returns {Record<string, string[]>}
 */
export function sharedNames(files) {
  /** @type {Map<string, Set<string>>} */
  const owners = new Map();
  for (const file of files) {
    if (isKits(file)) continue;
    // A text is one thing in two languages.
    const thing = file.replace('/i18n/de/', '/i18n/en/');
    const component = file.endsWith('.svelte') ? [`<${basename(file, '.svelte')}>`] : [];
    for (const name of [...exportedNames(file), ...component])
      owners.set(name, (owners.get(name) ?? new Set()).add(thing));
  }
  return Object.fromEntries(
    [...owners].flatMap(([name, files]) => (files.size > 1 ? [[name, [...files]]] : [])).sort()
  );
}
