import { expect, test } from 'vitest';
import { decodeScenario, defaultScenario } from '$lib/scenario';
import { calculatorOf } from './calculator-of';

test('a held uptime tells of the causes it followed from, also where undo or redo show it', async () => {
  const causes = 'mtbf=50677&write=60&restart=4';
  const { calculator, session } = calculatorOf(decodeScenario(`?gpus=16384&solve=time&${causes}`).scenario);
  await expect.poll(() => calculator.scenario.given.uptime).toBeDefined();
  calculator.give('uptime', calculator.scenario.given.uptime!);
  expect([calculator.scenario.causes, calculator.causes]).toEqual([undefined, causes]);
  session.undo();
  expect(calculator.scenario.causes).toBe(causes);
  session.redo();
  expect([calculator.scenario.causes, calculator.causes]).toEqual([undefined, causes]);
  session.open(defaultScenario);
  expect(calculator.causes).toBeUndefined();
});
