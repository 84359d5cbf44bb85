/** The ways to find a guide. */
export const WAYS = { need: '按需要找', person: '按是谁找', name: '按拼音找' } as const;

export type Way = keyof typeof WAYS;
