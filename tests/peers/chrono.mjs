// chrono: dates and times by rules.
import * as chrono from 'chrono-node';
import { answer } from './filter.mjs';

const two = (number) => String(number).padStart(2, '0');

/** The value as TIMEX3 has it: as much as was said. */
function value({ start }) {
  const [year, month, day] = [start.get('year'), two(start.get('month')), two(start.get('day'))];
  const says = (part) => start.isCertain(part);
  const date = says('day') || says('weekday') || !says('month') ? `${year}-${month}-${day}` : `${year}-${month}`;
  if (says('year') && !says('month') && !says('day') && !says('weekday')) return String(year);
  return says('hour') ? `${date}T${two(start.get('hour'))}:${two(start.get('minute'))}` : date;
}

await answer((text, date) =>
  chrono.parse(text, date ? new Date(`${date}T12:00:00`) : undefined).map((result) => {
    // The preposition is no part of a time.
    const lead = /^(on|in|at|by|from|since|until|for)\s+/i.exec(result.text)?.[0].length ?? 0;
    return {
      layer: 'time',
      label: result.start.isCertain('hour') ? 'TIME' : 'DATE',
      start: result.index + lead,
      end: result.index + result.text.length,
      value: value(result),
    };
  }),
);
