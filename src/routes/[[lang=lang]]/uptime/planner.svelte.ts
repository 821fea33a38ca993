import {
  bestInterval,
  goodput,
  middleOf,
  recoveryTime,
  uptimeRange,
  writeParts,
  type Failover,
  type PlainRun,
  type Range
} from '$lib/estimate/uptime';
import { solve } from '$lib/estimate';
import { defaultScenario } from '$lib/scenario';
import { encodeAimedRun } from '$lib/scenario/uptime/aimed-link';
import { aimedAsBefore, targetOf, trainingOf, type AimedRun } from '$lib/scenario/uptime/aimed-run';
import {
  defaultData,
  noCauses,
  settingOf,
  withData,
  withSetting,
  type CauseSettings
} from '$lib/scenario/uptime/causes';
import { followCauses } from '$lib/scenario/uptime/follow-causes';
import { causesOf, letFollow, onGpus, runGpus } from '$lib/scenario/uptime/run-causes';
import { Session } from '$lib/session/session.svelte';
import type { FailureForm, RowId } from '$lib/session/cause-view';

/** A run under edit, seen from what its uptime follows from, and what follows from that. */
export class Planner {
  readonly session = new Session<AimedRun>({ scenario: defaultScenario });
  /** How failures are said; a matter of taste, and no part of the run. */
  form = $state<FailureForm>('gpuHours');

  readonly settings = $derived(causesOf(this.session.value.scenario));
  readonly target = $derived(targetOf(this.session.value));
  readonly work = $derived(trainingOf(this.session.value));
  /** Whether the run says how many GPUs it has. */
  readonly hasGpus = $derived(runGpus(this.session.value.scenario) !== undefined);
  /** The uptime of the run as it stands, which the causes shown need not be those of. */
  readonly ownUptime = $derived.by(() => {
    const { given } = followCauses(this.scenario);
    return given.uptime ?? solve(given).values.uptime;
  });

  readonly ranges = $derived(this.settings.ranges);
  /** Each range at one value in its middle. */
  readonly causes = $derived(middleOf(this.ranges));
  readonly goodput = $derived(goodput(this.causes));
  readonly uptime = $derived<Range>(uptimeRange(this.ranges));
  readonly hasRanges = $derived(this.uptime.lo !== this.uptime.hi);
  /** What the approximations know of the run. */
  readonly run = $derived<PlainRun>({
    blocking: writeParts(this.causes).blocking,
    mtbf: this.goodput.mtbf,
    recovery: recoveryTime(this.causes)
  });
  readonly best = $derived(bestInterval(this.run.blocking, this.run.mtbf));
  readonly search = $derived(encodeAimedRun(this.session.value));
  /** As it was when the run was opened. */
  readonly #opened = $derived({
    settings: causesOf(this.session.opened.scenario),
    target: targetOf(this.session.opened),
    work: trainingOf(this.session.opened)
  });

  get scenario(): AimedRun['scenario'] {
    return this.session.value.scenario;
  }

  /** The range of a row; undefined where the interval is the best one, or the write is given itself. */
  range(id: RowId, at: Pick<Planner, 'settings' | 'target' | 'work'> = this): Range | undefined {
    if (id === 'target' || id === 'work') return { lo: at[id], hi: at[id] };
    return settingOf(at.settings, id);
  }

  openedRange(id: RowId): Range | undefined {
    return this.range(id, this.#opened);
  }

  set(id: RowId, range: Range): void {
    if (id === 'target' || id === 'work') this.session.change({ ...this.session.value, [id]: range.lo }, id);
    else if (id === 'gpus') this.#show(onGpus(this.scenario, range), id);
    else this.follow(withSetting(this.settings, id, range), id);
  }

  /** Takes a figure back: a cause then takes nothing, the interval is the best one, and the others are the run's. */
  release(id: RowId): void {
    if (id === 'target' || id === 'work') {
      const { [id]: _, ...rest } = this.session.value;
      this.session.change(rest);
    } else if (id === 'gpus') this.#show(onGpus(this.scenario, undefined));
    else if (id === 'size' || id === 'bandwidth')
      this.follow(withSetting(this.settings, id, defaultData[id]));
    else this.follow(withSetting(this.settings, id, noCauses().ranges[id]));
  }

  failOver(failover: Failover): void {
    const { settings } = this;
    this.follow({ ...settings, ranges: { ...settings.ranges, failover } });
  }

  /** Whether the write of a checkpoint follows from its size and the bandwidth, or is given. */
  useData(isUsed: boolean): void {
    const { settings } = this;
    this.follow(
      isUsed ? withData(settings, defaultData) : withSetting(settings, 'write', settings.ranges.write)
    );
  }

  /** Lets the uptime of the run follow from causes; from those that are shown, where none are named. */
  follow(settings: CauseSettings = this.settings, what?: string): void {
    this.#show(letFollow(this.scenario, settings), what);
  }

  #show(scenario: AimedRun['scenario'], what?: string): void {
    this.session.change(aimedAsBefore(this.session.value, scenario), what);
  }
}
