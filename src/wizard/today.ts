/**
 * The day that notices about a plan's period go by: a device's clock may be years behind, so what the server says and the
 * year of the build count too, and the latest is taken. A period then may be called over too early, never too late.
 * @param told the `Date` header of an answer of the server
 */
export function latestDay(device: Date, told: string | null, yearBuilt: number): Date {
  const times = [device.getTime(), Date.parse(told ?? ''), new Date(yearBuilt, 0, 1).getTime()];
  return new Date(Math.max(...times.filter((time) => !Number.isNaN(time))));
}
