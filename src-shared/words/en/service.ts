/** What the service says of plans and changes when there is nothing to hand out, and of the entry that opens it again. */
export const service = {
  'service.no-plan': 'There is no script, because there is no plan: {{reason}}',
  'service.status-damaged':
    'What Handover remembers of its changes cannot be read ({{file}}). The journal in the same folder still holds what it takes to go back.',
  'service.only-looking':
    'This is a recording, not a machine: it can be looked at and planned for, but not changed.',
  'service.resume.comment': 'Shows after the restart whether the graphics card was handed over',
  'service.no-copy-for-root':
    'The program could not be copied to where root can read it ({{reason}}). Make room for 130 MB in the folder for temporary files and try again. Nothing was changed.',
} as const
