import type { Preset } from '$lib/scenario/presets/presets';

/** A preset as a page gets it: its link, and what its figures rest on. */
export type PresetLink = Omit<Preset, 'scenario'> & { search: string };
