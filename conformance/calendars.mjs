// Prints the events of the calendars in a folder as ical.js reads them: UID, day, day after, summary and description.
import { readFileSync, readdirSync } from 'node:fs';
import ICAL from 'ical.js';

const [, , folder] = process.argv;
const lines = [];
for (const name of readdirSync(folder)) {
  if (!name.endsWith('.ics')) continue;
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(`${folder}/${name}`, 'utf8')));
  if (calendar.getFirstPropertyValue('version') !== '2.0') throw new Error(`${name}: no version`);
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    if (!event.startDate.isDate || !event.endDate.isDate) throw new Error(`${name}: ${event.uid} is not of whole days`);
    lines.push([event.uid, event.startDate, event.endDate, event.summary, event.description].map((text) => JSON.stringify(String(text))).join('\t'));
  }
}
console.log(lines.sort().join('\n'));
