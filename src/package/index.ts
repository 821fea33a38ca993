export * from '$lib/estimate';
export * from '$lib/scenario';
export * from '$lib/catalog';
