import { importedFile, roomNames, roomOf, rooms } from './rooms.js';

/** Builds the catalogue's tables into the site: what runs in the build may use the build's packages. */
const isOfTheBuild = (/** @type {string} */ file) => file.endsWith('-plugin.ts');

/** @param {string} specifier */
const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/**
 * Imports point downwards only: a file of a room takes from its own room by relative paths, from the rooms below it by
 * `$lib/`, and of packages those of its room.
 * @type {import('eslint').Rule.RuleModule}
 */
export const downwards = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = context.filename;
    const room = roomOf(from);
    if (!room || isOfTheBuild(from)) return {};

    /** @param {string} specifier */
    const faultOf = (specifier) => {
      const file = importedFile(from, specifier);
      if (file === undefined) {
        const { packages } = /** @type {{ packages: string[] }} */ (rooms[room]);
        return packages.includes(packageOf(specifier))
          ? undefined
          : `${room}/ takes no package but ${packages.join(', ') || 'none'}.`;
      }
      const target = roomOf(file);
      if (!target) return `${room}/ takes nothing from outside the rooms.`;
      if (target === room)
        return specifier.startsWith('.') ? undefined : `Within ${room}/ imports are relative.`;
      if (roomNames.indexOf(target) > roomNames.indexOf(room))
        return `${target}/ lies above ${room}/: imports point downwards only.`;
      return specifier.startsWith('$lib/') ? undefined : `Another room is $lib/${target}/.`;
    };

    /** @param {import('estree').Node | null | undefined} source */
    const check = (source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const message = faultOf(source.value);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      /** @param {{ argument: import('estree').Node }} type `import('./x').Y` in a type. */
      TSImportType: (type) => check(type.argument ?? null)
    };
  }
};
