import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityIds } from '$lib/estimate';
import { decodeScenario, units } from '$lib/scenario';
import { decodeEmbed, embedThemes, encodeEmbed } from '$lib/scenario/link/embed-link';

describe('what the link of a frame says of it', () => {
  it('names figures by their key in links or by their id, in the order given, each once', () => {
    const { embed, notices } = decodeEmbed('?gpus=8&show=tflops, gpus,gpuFlops,days&solve=time&theme=dark');
    expect(embed).toEqual({ show: ['gpuFlops', 'gpus', 'time'], theme: 'dark' });
    expect(notices).toEqual([]);
  });

  it('is nothing where nothing is said', () => {
    for (const search of ['', '?', '?gpus=8', '?show=', '?show=,'])
      expect(decodeEmbed(search)).toEqual({ embed: { show: [] }, notices: [] });
    expect(encodeEmbed({ show: [] })).toBe('');
  });

  it('keeps what names something and reports the rest', () => {
    const { embed, notices } = decodeEmbed('?show=gpus,speed,uptime&theme=pink&theme=dark');
    expect(embed).toEqual({ show: ['gpus', 'uptime'] });
    expect(notices).toEqual([
      { key: 'show', value: 'speed', problem: 'unknown-quantity' },
      { key: 'theme', value: 'dark', problem: 'duplicate' },
      { key: 'theme', value: 'pink', problem: 'unknown-theme' }
    ]);
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (show, theme) => {
        const search = `?${new URLSearchParams({ show, theme }).toString()}`;
        for (const id of decodeEmbed(search).embed.show) expect(quantityIds).toContain(id);
        decodeEmbed(show);
      })
    );
  });

  it('comes back as it was, and leaves the scenario alone', () => {
    const embeds = fc.record(
      { show: fc.uniqueArray(fc.constantFrom(...quantityIds)), theme: fc.constantFrom(...embedThemes) },
      { requiredKeys: ['show'] }
    );
    fc.assert(
      fc.property(embeds, (embed) => {
        const search = `?params=8B&gpus=64&solve=time${encodeEmbed(embed)}`;
        expect(decodeEmbed(search)).toEqual({ embed, notices: [] });
        expect(decodeScenario(search)).toEqual(decodeScenario('?params=8B&gpus=64&solve=time'));
      })
    );
  });

  it('has no name that means two figures', () => {
    for (const id of quantityIds)
      for (const other of quantityIds) if (id !== other) expect(units[id].key).not.toBe(other);
  });
});
