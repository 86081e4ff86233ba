// Every view of the page: the server that shows it, its address, and what opens it.
export const day = '2031-06-30';
export const note = 'document:gsx-security-interventions-concept-note';
export const ferry = 'organization:fictional-south-ferry-company';

const firstWhy = async (page) => {
  await page.locator('.why-button').first().click();
  await page.locator('.why .chain').waitFor();
};

export const views = {
  board: ['harbour', `/?asOf=${day}`],
  why: ['harbour', `/?asOf=${day}&state=ALL&who=${ferry}`, firstWhy],
  assumed: ['harbour', `/?asOf=${day}&basis=assumed`, firstWhy],
  respondents: ['harbour', `/?asOf=${day}&by=respondent`],
  months: ['harbour', `/?asOf=${day}&by=month&state=ALL`],
  since: ['harbour', `/?asOf=${day}&since=2031-01-31`],
  progress: ['harbour', `/?asOf=${day}&state=ALL&assessment=PARTLY_IMPLEMENTED`],
  timeline: ['harbour', `/timeline?asOf=${day}`],
  note: ['sample', `/timeline?from=2017-01&to=2017-09&source=${note}&page=4`],
  stakeholder: ['harbour', `/n/${ferry}?asOf=${day}`],
  group: ['harbour', `/n/working-group:fictional-lights-and-signals?asOf=${day}`],
  recommendation: ['harbour', `/n/recommendation:fictional-f1?asOf=${day}`],
  response: ['harbour', '/n/response:fictional-f1-south-ferry'],
  report: ['harbour', '/n/progress-report:fictional-f2-gulls'],
  meeting: ['sample', '/n/meeting:gsx-review-of-progress-2017'],
  missing: ['harbour', '/n/organization:nobody'],
  search: ['harbour', '/search?q=ferry'],
  sample: ['sample', '/'],
};

/** at is the address of a view in a language. */
export const at = (base, path, language) => `${base}${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
