export * as estimate from '$lib/estimate';
export * as scenario from '$lib/scenario';
export * as catalog from '$lib/catalog';
