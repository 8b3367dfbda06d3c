import type { overviews as dutch } from '../nl/overviews.ts';
import { count, formatDay, formatNumber } from '../format.ts';

/** What is open, promised and counted over the whole library. */
export const overviews: typeof dutch = {
  navigation: 'Overviews',
  counting: 'Going through the library …',
  failed: 'The overview could not be made. Reload the page.',
  emptyLibrary: 'There are no documents yet to make an overview of.',
  toLibrary: 'Add documents',
  ministry: 'Ministry',
  group: 'Parliamentary group',
  all: 'All',
  sortBy: 'Sort by',
  show: 'Show',
  clear: 'Clear filter',

  open: {
    title: 'Outstanding',
    intro:
      'Question sets without a full answer. The deadline is three weeks after submission, and another three weeks after a notice of postponement. Recess is not taken off: you see a date, not a verdict.',
    list: 'Question sets',
    shown: (shown, all) =>
      shownOf(shown, count(all, 'question set', 'question sets'), shown === all),
    states: {
      open: 'outstanding',
      answered: 'answered',
      all: 'all'
    },
    sorts: {
      due: 'deadline, earliest first',
      newest: 'submission, newest first',
      oldest: 'submission, oldest first',
      questions: 'number of questions',
      title: 'title'
    },
    untitled: 'Question set without a title',
    submitted: (date) => `Submitted ${formatDay(date)}`,
    noDate: 'No date of submission in the documents',
    due: (date) => `Deadline ${formatDay(date)}`,
    dueDeferred: (date) => `Postponed: deadline ${formatDay(date)}`,
    deferral: (date) =>
      date ? `Notice of postponement of ${formatDay(date)}` : 'Notice of postponement',
    answer: (date) => (date ? `Answer of ${formatDay(date)}` : 'Answer'),
    partly: ({ answered, questions }) =>
      `${formatNumber(answered)} of ${count(questions, 'question', 'questions')} answered`,
    alike: (n) => `submitted ${formatNumber(n)} times, to different ministers`,
    alikeTo: (people) => `To ${people}`,
    versions: (n) => `in ${count(n, 'document', 'documents')}`,
    none: 'No question set matches this filter.',
    nothingOpen: 'All question sets in the library have been answered.',
    showAll: 'Show all question sets',
    calendar: 'Deadlines as a calendar (.ics)',
    calendarName: 'Outstanding parliamentary questions',
    calendarFile: (day) => `outstanding-questions-${day}.ics`,
    calendarSaved: (n) => `${count(n, 'deadline', 'deadlines')} saved as a calendar.`,
    calendarEmpty: 'None of the question sets shown has a deadline.',
    event: (title) => `Answer due: ${title}`,
    follow: 'Follow on OpenTK'
  },

  undertakings: {
    title: 'Commitments and motions',
    intro:
      'What the government commits itself to according to the documents, what it reports on earlier commitments, and which motions are mentioned. Progress is what the text itself says.',
    list: 'Commitments and motions',
    shown: (shown, all) =>
      shownOf(shown, count(all, 'commitment or motion', 'commitments and motions'), shown === all),
    filterText: 'Filter by words or name',
    typeLabel: 'Kind',
    types: {
      commitment: 'Commitment',
      report: 'Progress on a commitment',
      motion: 'Motion'
    },
    kinds: {
      all: 'all',
      commitment: 'commitments',
      report: 'progress on commitments',
      motion: 'motions'
    },
    dueLabel: 'Date',
    dues: { all: 'with and without a date', dated: 'with a date only' },
    sorts: {
      due: 'due date, earliest first',
      newest: 'document, newest first',
      paper: 'document'
    },
    by: 'Who',
    due: 'When',
    dueOn: (date) => `by ${formatDay(date)}`,
    state: 'Progress according to the text',
    where: (question) => `Question ${question}`,
    place: 'Source',
    versions: (n) => `in ${count(n, 'version', 'versions')}`,
    none: 'No commitment or motion matches this filter.',
    nothing: 'No commitment or motion was found in the documents.'
  },

  figures: {
    title: 'Figures',
    intro: (papers, sets, submissions) =>
      `Counted over ${count(papers, 'document', 'documents')} with ${count(sets, 'question set', 'question sets')}. Versions of the same set count once: ${count(submissions, 'submission', 'submissions')}. Only what the documents themselves say counts, nothing is estimated.`,
    times: 'Time to answer',
    timesHint: (n, all) =>
      `Days between submission and answer, for ${formatNumber(n)} of the ${count(all, 'submission', 'submissions')}: where the documents give both dates. A letter counts with its own date. Each dot is a submission, the line is the median.`,
    officesHint: 'Where the documents name only the office, the office stands here.',
    timesNone: 'No document gives both the date of submission and that of the answer.',
    by: 'By',
    byOptions: {
      ministers: 'minister or state secretary',
      ministries: 'ministry',
      groups: 'parliamentary group'
    },
    days: 'days',
    threeWeeks: '3 weeks',
    overTime: 'Submissions over time',
    overTimeHint: (dated, undated) =>
      undated === 0
        ? `${count(dated, 'submission', 'submissions')}, by date of submission.`
        : `${count(dated, 'submission', 'submissions')} with a date of submission; ${formatNumber(undated)} without a date are not counted.`,
    overTimeNone: 'No document gives a date of submission.',
    sites: 'Websites cited most',
    sitesHint: 'Addresses in footnotes; each submission or letter counts once per website.',
    sitesNone: 'No footnote gives a web address.',
    cited: 'Documents cited most',
    citedHint:
      'Parliamentary papers, cases and appendices with a full number; each submission or letter counts once.',
    citedNone: 'No document cites a numbered parliamentary paper.',
    table: 'Table',
    name: 'Name',
    n: 'n',
    shortest: 'shortest',
    median: 'median',
    longest: 'longest',
    period: 'Period',
    submissions: 'submissions',
    citedBy: 'cited in',
    saveSvg: 'Save as SVG',
    saveCsv: 'Save as CSV',
    saveOf: (what, title) => `${what}: ${title}`,
    file: (name, day, extension) => `${name}-${day}.${extension}`,
    onceEach: 'Each in one submission or letter:',
    more: (n) => `and ${formatNumber(n)} more, see the table`,
    timeAlt: (n) =>
      `Spread of the time to answer for ${count(n, 'name', 'names')}; the table below gives the numbers.`,
    barAlt: (n) => `Bar chart with ${count(n, 'bar', 'bars')}; the table below gives the numbers.`
  }
};

function shownOf(shown: number, all: string, isAll: boolean): string {
  return isAll ? all : `${formatNumber(shown)} of ${all} shown`;
}
