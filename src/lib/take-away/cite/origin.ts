import { quantityIds, type Interval, type QuantityId } from '$lib/estimate';
import { decodeScenario, encodeScenario, type Scenario } from '$lib/scenario';
import { assumptions } from '$lib/scenario/presets/assumptions';
import type { Basis } from '$lib/scenario/presets/fact';
import type { PresetLink } from '$lib/session/preset-link';

/** A given figure, and what it rests on; without a basis it came with the link, or was entered. */
export interface Origin {
  id: QuantityId;
  interval: Interval;
  basis?: Basis;
  /** Whether it is as the link has it that was opened. */
  isLinked?: boolean;
  /** What the uptime follows from, as in the link. */
  causes?: string;
}

/** The given figures of a scenario in the order in which independent ones are chosen, and the preset it began with, where that is known. */
export interface Origins {
  given: readonly Origin[];
  preset?: PresetLink;
}

/**
 * Where the given figures come from. Those that are as the preset has them rest on what it says of them, if the
 * scenario was opened from it or bears its name, "Llama 3, step rate" that of "Llama 3"; what differs came with the link or was entered.
 */
export function originsOf(scenario: Scenario, opened: Scenario, presets: readonly PresetLink[]): Origins {
  const link = encodeScenario(opened);
  const preset =
    presets.find(({ search }) => search === link) ??
    presets.find(({ label }) => isNamed(scenario.name, label.en));
  const published = preset ? decodeScenario(preset.search).scenario.given : {};
  const given = quantityIds.flatMap((id): Origin[] => {
    const interval = scenario.given[id];
    if (!interval) return [];
    if (id === 'uptime' && scenario.causes !== undefined) return [{ id, interval, causes: scenario.causes }];
    const basis = isSame(interval, published[id]) ? preset?.basis[id] : impliedBasis(id, interval);
    const isLinked = !basis && isSame(interval, opened.given[id]);
    return [{ id, interval, ...(basis && { basis }), ...(isLinked && { isLinked }) }];
  });
  return { given, ...(preset && { preset }) };
}

/** The attention factor of a link that says none. */
function impliedBasis(id: QuantityId, interval: Interval): Basis | undefined {
  const { value, kind, reason } = assumptions.attention;
  return id === 'attention' && isSame(interval, value) ? { kind, reason } : undefined;
}

const isNamed = (name: string | undefined, preset: string): boolean =>
  name === preset || name?.startsWith(`${preset}, `) === true;

const isSame = (a: Interval, b: Interval | undefined): boolean => a.lo === b?.lo && a.hi === b.hi;
