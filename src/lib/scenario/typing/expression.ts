import type { MathNode } from 'mathjs';
import { inFieldUnit, type Amount } from './amount';
import { expressionSource, functions } from './expression-source';
import type { Field } from './field';
import { math, mathUnit } from './math';
import type { Locale } from '$lib/catalog/bilingual';
import type { Problem } from './reading';

const operators = new Set(['add', 'subtract', 'multiply', 'divide', 'pow', 'unaryMinus', 'unaryPlus']);

/**
 * The value of a typed expression in the field's unit, the names of its units and functions checked before anything is
 * evaluated. A bare result counts in the field's unit; one of a percentage, or of units that cancel, is a plain ratio.
 */
export function evaluateTyped(typed: string, field: Field, locale: Locale): Amount | Problem {
  const source = expressionSource(typed, field, locale);
  if ('id' in source) return source;
  // 40 % of what? In a field of TFLOPS it is no amount.
  if (source.percent && !source.plain && !field.percent && field.dimension !== 'number')
    return { id: 'share', typed };
  const scope = new Map([...source.units].map(([name, unit]) => [name, mathUnit(unit)]));
  const node = parse(source.text);
  if (!node || !isAllowed(node, scope)) return { id: 'unreadable', typed };

  let result: unknown;
  try {
    result = node.evaluate(scope);
  } catch {
    return { id: 'mixed', typed };
  }
  const isRatio = source.percent && field.percent;
  if (typeof result === 'number' && !isRatio) return { value: result, text: typed, notes: source.notes };
  const measured = typeof result === 'number' ? mathUnit({ factor: result, powers: {} }) : result;
  if (!math.isUnit(measured)) return { id: 'noValue', typed };
  const converted = inFieldUnit(typed, field, (unit) =>
    measured.equalBase(mathUnit(unit)) ? rounded(measured.value / unit.factor) : undefined
  );
  if ('id' in converted) return converted;
  const notes = [...source.notes, ...converted.notes];
  return { value: converted.value, text: typed, unit: field.unit, notes };
}

function parse(text: string): MathNode | undefined {
  try {
    return math.parse(text);
  } catch {
    return;
  }
}

/** Whether a parsed expression is arithmetic on numbers and known units, and nothing else. */
function isAllowed(node: MathNode, units: ReadonlyMap<string, unknown>): boolean {
  const each = (nodes: MathNode[]) => nodes.every((child) => isAllowed(child, units));
  if (math.isConstantNode(node)) return typeof node.value === 'number';
  if (math.isSymbolNode(node)) return units.has(node.name);
  if (math.isParenthesisNode(node)) return each([node.content]);
  if (math.isOperatorNode(node)) return operators.has(node.fn) && each(node.args);
  if (!math.isFunctionNode(node) || !math.isSymbolNode(node.fn)) return false;
  return functions.has(node.fn.name) && node.args.length === 1 && each(node.args);
}

/** Fifteen digits: 0.1 + 0.2 is 0.3. */
const rounded = (value: number): number => Number(value.toPrecision(15));
