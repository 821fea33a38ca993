import { middle } from '$lib/estimate';
import type { Calculator } from '$lib/session/calculator.svelte';
import type { Language } from '$lib/i18n/context';

/** What the last edit did besides, or why it did nothing; what whole GPUs make of it; and what is still to be given. */
export function sayOutcome(calculator: Calculator, { texts, figures }: Language): string {
  const words = texts.outcome;
  const { outcome, solution, missing } = calculator;
  return [ofEdit(), calculator.solveFor === 'gpus' ? ofWhole() : '', ofMissing()].filter(Boolean).join(' ');

  function ofEdit(): string {
    if (!outcome) return '';
    const name = (id: keyof typeof texts.quantities): string => texts.quantities[id].name;
    if ('refusal' in outcome) {
      const { asked, refusal } = outcome;
      if (refusal.refused === 'no-effect') return words.noEffect(name(asked));
      return words.nothingFollows(name(asked), refusal.missing.map((id) => figures.name(id)).join(', '));
    }
    const { held, released } = outcome.edit;
    const value = held && solution.values[held];
    if (held && released && value)
      return words.followsFrom(name(released), name(held), figures.say(held, value));
    if (held && value) return words.held(name(held), figures.say(held, value));
    return released ? words.released(name(released)) : '';
  }

  /** GPUs come whole: what the next whole number of them makes of the time; or the least, or most, that will do. */
  function ofWhole(): string {
    const { gpus, gpuTime } = solution.values;
    if (!gpus || !gpuTime) return '';
    const isWhole = Math.abs(middle(gpus) - Math.round(middle(gpus))) < 1e-6 * middle(gpus);
    const [isMost, isLeast] = [gpus.lo === 0, gpus.hi === Infinity];
    const whole = isMost ? Math.floor(gpus.hi) : Math.ceil((isLeast ? gpus.lo : gpus.hi) * (1 - 1e-12));
    const count = { lo: isMost ? 0 : whole, hi: isLeast ? Infinity : whole };
    const time = { lo: isLeast ? 0 : gpuTime.lo / whole, hi: isMost ? Infinity : gpuTime.hi / whole };
    const isOpen = time.lo === 0 && time.hi === Infinity;
    return isWhole || whole === 0 || isOpen
      ? ''
      : words.whole(figures.say('gpus', count), figures.say('time', time));
  }

  function ofMissing(): string {
    return missing.length > 0 ? texts.rows.give(missing.map((id) => figures.name(id)).join(', ')) : '';
  }
}
