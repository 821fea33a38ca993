import {
  kindOfModel,
  parameterCount,
  planDegrees,
  planGpus,
  searchPlans,
  stepOf,
  trainingPrecisions,
  type ParallelPlan,
  type TrainingJob,
  type TrainingPrecision
} from '$lib/estimate';
import { groupBy } from '../tables/group-by';
import { findPlanChip } from '../tables/parallel/chip-fabric';
import { stepRates, type StepRate } from '../tables/parallel/step-rate';
import { runArchitecture } from '../tables/run-architecture';
import { runs, type Run } from '../tables/run';
import type { PublishedRate } from './published-rate';
import { modelRate } from './rate';
import { Siblings } from './siblings';

/** Long runs before it had neither fused attention nor hidden transfers. */
const FIRST_YEAR = 2023;

/** Tokens a step and a sequence where a run does not say. */
const usual = { batch: 2 ** 24, sequence: 4096 };

const sized = (job: TrainingJob, plan: ParallelPlan) => {
  const { total, active } = parameterCount(job.architecture);
  return {
    kind: kindOfModel(job),
    ...{ total, active, chip: job.chip.name, precision: job.precision, sequence: job.sequence },
    degrees: planDegrees.map((degree) => plan[degree])
  };
};

function ofStep({ asked, published, model, stack, release, date, source }: StepRate): PublishedRate[] {
  if (!asked || !published) return [];
  const { job, plan } = asked;
  const { gpuFlops, time } = stepOf(job, plan);
  return [
    {
      ...{ model, software: release || stack, date, gpus: planGpus(plan), source },
      ...sized(job, plan),
      rate: (gpuFlops * time) / published,
      predicted: gpuFlops
    }
  ];
}

const siblings = new Siblings(runs);

/** A long run that says its degrees: what it does not say is what makes the best plan with them. */
function ofRun(run: Run): PublishedRate[] {
  const rate = modelRate(run);
  const { tensorParallel, pipelineParallel, dataParallel, contextParallel = 1, gpus, kind, date } = run;
  if (!rate || rate.basis === 'tokens' || !tensorParallel || !pipelineParallel || !dataParallel || !gpus)
    return [];
  const chip = findPlanChip(run.accelerator);
  const architecture = runArchitecture(run, siblings);
  const precision = run.precision === '' ? 'bf16' : run.precision;
  const isLater = kind === 'throughput' && Number(date.slice(0, 4)) >= FIRST_YEAR;
  if (!isLater || !chip || !architecture || !isTrained(precision)) return [];
  const sequence = run.sequence ?? usual.sequence;
  const batch = (run.batch ?? usual.batch) / sequence;
  const job: TrainingJob = { architecture, chip, sequence, batch, precision, software: 'production' };
  const fixed = { tensorParallel, pipelineParallel, contextParallel };
  const { best } = searchPlans(job, { gpus, fixed, memoryShare: Infinity });
  if (!best) return [];
  const model = run.name.split(',')[0]!;
  return [
    {
      ...{ model, software: run.org, date: date.slice(0, 7), gpus, source: run.source },
      ...sized(job, best.plan),
      rate: rate.value,
      predicted: stepOf({ ...job, batch: best.batch }, best.plan).gpuFlops
    }
  ];
}

const isTrained = (precision: string): precision is TrainingPrecision =>
  (trainingPrecisions as readonly string[]).includes(precision);

const digits = (rate: PublishedRate): PublishedRate => ({
  ...rate,
  rate: Number(rate.rate.toPrecision(5)),
  predicted: Number(rate.predicted.toPrecision(5))
});

/** Of the same plan measured again and again the newest. */
function newest(rates: readonly PublishedRate[]): PublishedRate[] {
  const groups = groupBy(rates, ({ model, chip, precision, sequence, degrees }) =>
    [model, chip, precision, sequence, ...degrees].join()
  );
  return [...groups.values()].map((group) => group.reduce((a, b) => (b.date > a.date ? b : a)));
}

/** Published rates that the estimate covers: imported as `./rate-list?built`. */
export default newest([...stepRates.flatMap(ofStep), ...runs.flatMap(ofRun)]).map(digits);
