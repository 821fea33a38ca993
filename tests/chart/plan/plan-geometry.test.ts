import { describe, expect, it } from 'vitest';
import { singlePlan, stepParts, type StepEstimate } from '$lib/estimate';
import { gpuMap, groupOf } from '../../../src/lib/chart/plan/gpu-map';
import { memoryBar } from '../../../src/lib/chart/plan/memory-bar';
import { pipelineSchedule } from '../../../src/lib/chart/plan/pipeline-schedule';
import { fieldGeometry } from '../../../src/lib/chart/plan/plan-field';
import { stepBar } from '../../../src/lib/chart/plan/step-bar';

describe('the bar of a step', () => {
  it('is as long as the step, with what takes next to nothing as one part', () => {
    const parts = Object.fromEntries(
      stepParts.map((id, i) => [id, i === 0 ? 10 : i * 1e-3])
    ) as StepEstimate['parts'];
    const time = Object.values(parts).reduce((sum, part) => sum + part, 0);
    const hidden = {
      tensorParallel: 1,
      contextParallel: 0,
      expertParallel: 0,
      pipelineParallel: 2,
      dataParallel: 0
    };
    const bar = stepBar({ time, parts, hidden });
    expect(bar.parts.at(-1)!.to).toBeCloseTo(time, 12);
    expect(bar.parts.at(-1)!.id).toBe('other');
    expect(bar.parts.length).toBeLessThan(stepParts.length);
    expect(bar.hidden).toBe(3);
  });
});

describe('the bar of memory', () => {
  it('reaches beyond the chip where more is taken', () => {
    const parts = {
      weights: 60,
      gradients: 30,
      optimiser: 5,
      activations: 4,
      stageBuffers: 1,
      logits: 0,
      gathered: 2,
      weightGradient: 3,
      reserve: 5
    };
    const bar = memoryBar({ total: 110, parts }, 80);
    expect(bar.parts.at(-1)!.to).toBe(110);
    expect(bar.fit).toBe('over');
    expect(bar.end).toBeGreaterThan(110);
  });
});

describe('the pipeline', () => {
  /** Narayanan et al. 2021 (arXiv:2104.04473), section 2.2: the bubble is (p - 1) / (v m) of the work. */
  it.each([
    [4, 1, 8],
    [4, 2, 8],
    [16, 8, 32],
    [2, 1, 2],
    [8, 4, 8]
  ])('of %d stages, %d chunks and %d micro-batches waits as the formula says', (stages, chunks, batches) => {
    for (const { work, busy } of pipelineSchedule(stages, chunks, batches)) {
      expect(busy).toBeCloseTo(1 / (1 + (stages - 1) / (chunks * batches)), 9);
      for (const [i, { from, to }] of work.entries()) {
        expect(to).toBeGreaterThan(from);
        if (i > 0) expect(from).toBeGreaterThanOrEqual(work[i - 1]!.to - 1e-9);
      }
    }
  });

  it('is drawn with few rows and stretches, however large it is', () => {
    const rows = pipelineSchedule(64, 2, 4096);
    expect(rows.length).toBe(8);
    expect(rows.map(({ stage }) => stage).at(-1)).toBe(63);
    for (const { work } of rows) expect(work.length).toBeLessThan(100);
  });
});

describe('the map of GPUs', () => {
  const plan = { ...singlePlan, tensorParallel: 4, contextParallel: 2, pipelineParallel: 3, dataParallel: 4 };

  it('has the GPUs of one copy, and of as many as hold all experts', () => {
    expect(gpuMap(plan, 8)).toEqual({ perStage: 8, stages: [0, 1, 2], block: 8 });
    expect(gpuMap({ ...plan, expertParallel: 32 }, 8).perStage).toBe(32);
    expect(gpuMap({ ...plan, pipelineParallel: 40 }, 8).stages).toEqual([0, 1, 2, 3, 36, 37, 38, 39]);
  });

  it('tells whom a GPU shares what with', () => {
    const own = { stage: 0, at: 1 };
    expect(groupOf(plan, own, { stage: 0, at: 3 })).toBe('tensor');
    expect(groupOf(plan, own, { stage: 0, at: 5 })).toBe('context');
    expect(groupOf(plan, own, { stage: 0, at: 6 })).toBeUndefined();
    expect(groupOf(plan, own, { stage: 2, at: 1 })).toBe('pipeline');
    expect(groupOf({ ...plan, expertParallel: 8 }, own, { stage: 0, at: 6 })).toBe('expert');
  });
});

describe('plans on a chart', () => {
  const dot = (memory: number, rate: number) => ({
    text: `tp${memory}`,
    memory: memory * 1e9,
    rate: rate * 1e12,
    isTie: rate > 390
  });
  const dots = [dot(20, 200), dot(30, 300), dot(40, 250), dot(50, 400), dot(60, 395), dot(70, 100)];

  it('leave out the slow ones, and the edge only rises', () => {
    const { dots: shown, edge, chosen } = fieldGeometry(dots, 'tp50', 80e9);
    expect(shown.map(({ x }) => x)).toEqual([20, 30, 40, 50, 60]);
    expect(chosen?.y).toBe(400);
    for (const [i, { y }] of edge.entries()) if (i > 0) expect(y).toBeGreaterThanOrEqual(edge[i - 1]!.y);
    expect(edge.at(-1)).toEqual({ x: 80, y: 400 });
  });

  it('keep the axis where a plan by hand takes far more than there is', () => {
    const { xDomain, chosen } = fieldGeometry([...dots, dot(1700, 150)], 'tp1700', 80e9);
    expect(xDomain[1]).toBe(80);
    expect(chosen).toBeUndefined();
  });
});
