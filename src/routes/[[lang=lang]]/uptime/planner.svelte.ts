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
import { defaultData, settingOf, withData, withSetting } from '$lib/scenario/uptime/causes';
import { defaultPlan, encodePlan, type UptimePlan } from '$lib/scenario/uptime/uptime-plan';
import type { FailureForm, RowId } from '$lib/session/cause-view';

/** A plan under edit, and what follows from it. */
export class Planner {
  #plan = $state.raw<UptimePlan>(defaultPlan);
  #opened = $state.raw<UptimePlan>(defaultPlan);
  /** How failures are said; a matter of taste, and no part of the plan. */
  form = $state<FailureForm>('gpuHours');

  readonly ranges = $derived(this.#plan.settings.ranges);
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
  readonly search = $derived(encodePlan(this.#plan));
  readonly isChanged = $derived(this.#plan !== this.#opened);

  get plan(): UptimePlan {
    return this.#plan;
  }

  get opened(): UptimePlan {
    return this.#opened;
  }

  /** Shows another plan, as a link does. */
  open(plan: UptimePlan): void {
    this.#plan = this.#opened = plan;
  }

  back(): void {
    this.#plan = this.#opened;
  }

  /** The range of a row; undefined where the interval is the best one, or the write is given itself. */
  range(id: RowId, plan = this.#plan): Range | undefined {
    if (id === 'target' || id === 'work') return { lo: plan[id], hi: plan[id] };
    return settingOf(plan.settings, id);
  }

  set(id: RowId, range: Range | undefined): void {
    if (id === 'target' || id === 'work') {
      if (range) this.#plan = { ...this.#plan, [id]: range.lo };
      return;
    }
    this.#plan = { ...this.#plan, settings: withSetting(this.#plan.settings, id, range) };
  }

  failOver(failover: Failover): void {
    const { settings } = this.#plan;
    this.#plan = { ...this.#plan, settings: { ...settings, ranges: { ...settings.ranges, failover } } };
  }

  /** Whether the write of a checkpoint follows from its size and the bandwidth, or is given. */
  useData(isUsed: boolean): void {
    const { settings } = this.#plan;
    this.#plan = {
      ...this.#plan,
      settings: isUsed
        ? withData(settings, defaultData)
        : withSetting(settings, 'write', settings.ranges.write)
    };
  }
}
