// Dates and shares of the library as people write them.

/** `2022-07-01` as 1 July 2022, `2022-07` as July 2022 and `2022` as it is. */
export function writtenDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const format = new Intl.DateTimeFormat("en-GB", {
    ...(day === undefined ? {} : { day: "numeric" }),
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`));
}

const percent = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 12 });
const grouped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 12 });

/** A share such as `0.15` as 15%. The text is formatted as it is, without binary floats. */
export function writtenShare(share: string): string {
  return percent.format(share as Intl.StringNumericLiteral);
}

/** A number with separators: `2700000` as 2,700,000. */
export function writtenNumber(number: string | number): string {
  return grouped.format(number as Intl.StringNumericLiteral);
}

/** With a capital letter at the start, as a sentence or a cell of a table begins. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
