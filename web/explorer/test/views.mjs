// Every view of the page: the server that shows it, its address, and what opens it.
export const day = '2031-06-30';
export const note = 'document:gsx-security-interventions-concept-note';
export const ferry = 'organization:fictional-south-ferry-company';
export const lights = 'working-group:fictional-lights-and-signals';
export const users = 'stakeholder-group:fictional-harbour-users';

// What nobody was asked, beside the fictional harbour: under a theme and its part, under no theme, agreed at a meeting.
const sources = [{ document: 'document:fictional-harbour-report', page: 10 }];
const node = (label, id, properties) => ({ label, id, properties, visibility: 'PUBLIC', sources });
const tie = (type, from, to) => ({ type, from, to, properties: {}, visibility: 'PUBLIC', sources });
export const unasked = [
  node('Theme', 'theme:fictional-ropes', { name: 'Fictional theme: ropes' }),
  node('Theme', 'theme:fictional-silence', { name: 'Fictional theme: silence' }),
  tie('PART_OF', 'theme:fictional-ropes', 'theme:fictional-moorings'),
  node('Recommendation', 'recommendation:fictional-g1', { reference: 'G1', text: 'Count the fictional ropes each spring.' }),
  node('Recommendation', 'recommendation:fictional-g2', { reference: 'G2', text: 'Keep two fictional ropes at every mooring.', issuedOn: '2030-05' }),
  node('Recommendation', 'recommendation:fictional-g3', { reference: 'G3', text: 'Write fictional letters by daylight.' }),
  node('ActionPoint', 'action-point:fictional-g4', { text: 'Tune the fictional foghorns.', agreedOn: '2030-06-12' }),
  tie('ABOUT', 'recommendation:fictional-g1', 'theme:fictional-ropes'),
  tie('ABOUT', 'recommendation:fictional-g2', 'theme:fictional-ropes'),
  tie('ABOUT', 'recommendation:fictional-g2', 'theme:fictional-moorings'),
  tie('ABOUT', 'action-point:fictional-g4', 'theme:fictional-fog-signals'),
  tie('ISSUED_BY', 'recommendation:fictional-g1', 'working-group:fictional-lights-and-signals'),
  tie('AGREED_AT', 'action-point:fictional-g4', 'meeting:fictional-foghorn-workshop'),
];

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
  gaps: ['gaps', `/?asOf=${day}&state=NOT_ASKED`],
  progress: ['harbour', `/?asOf=${day}&state=ALL&assessment=PARTLY_IMPLEMENTED`],
  lanes: ['harbour', `/lanes?asOf=${day}&state=ALL`],
  map: ['sample', '/map'],
  chosen: ['harbour', `/map?asOf=${day}&show=${lights}&expand=${lights}&node=${lights}&color=betweenness`],
  compared: ['harbour', `/map?asOf=${day}&days=all&a=${users}&b=${lights}`],
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
  fresh: ['harbour', '/new'],
  changes: ['harbour', '/changes', async (page) => { await page.locator('.recorded > summary').first().click(); await page.locator('.elements').first().waitFor(); }],
  sample: ['sample', '/'],
};

/** at is the address of a view in a language. */
export const at = (base, path, language) => `${base}${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
