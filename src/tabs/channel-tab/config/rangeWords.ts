import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { RangeProblem } from "#domain/hoursDraft.ts";

type RangeLabels = {
  readonly opens: MessageDescriptor;
  readonly closes: MessageDescriptor;
  readonly remove: MessageDescriptor;
};

/** What sets the fields of a day apart for somebody who hears them: one entry for each range it may have. */
export const rangeLabels = (day: string): readonly RangeLabels[] => [
  { opens: msg`${day}, opens`, closes: msg`${day}, closes`, remove: msg`Remove hours, ${day}` },
  {
    opens: msg`${day}, opens again`,
    closes: msg`${day}, closes again`,
    remove: msg`Remove second hours, ${day}`,
  },
  {
    opens: msg`${day}, opens a third time`,
    closes: msg`${day}, closes a third time`,
    remove: msg`Remove third hours, ${day}`,
  },
];

/** `midnight`: as the reader writes it. */
export const rangeProblemWords = (
  midnight: string,
): Readonly<Record<RangeProblem, MessageDescriptor>> => ({
  noStart: msg`Enter when it opens, or remove these hours.`,
  noEnd: msg`Enter when it closes.`,
  noLength: msg`It closes when it opens. For the whole day, enter ${midnight} in both fields.`,
  overlaps: msg`These hours overlap with others of this day.`,
});
