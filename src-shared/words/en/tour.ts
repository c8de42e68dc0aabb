/** A tour of a sample machine: what is only pretended there, and says so. */
export const tour = {
  'tour.busy': 'Something is at work on this sample machine. Wait until it has ended, then try again.',
  'tour.who': 'you, on the sample machine',
  'tour.log': 'Log of the sample machine: {{sample}}',
} as const
