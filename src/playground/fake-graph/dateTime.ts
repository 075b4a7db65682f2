/** Edm.DateTimeOffset: an instant with its offset; a local time without one is no instant. */
const DATE_TIME_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,12})?)?(Z|[+-]\d\d:\d\d)$/;

export const isDateTime = (value: unknown): value is string =>
  typeof value === "string" && DATE_TIME_OFFSET.test(value) && !Number.isNaN(Date.parse(value));
