import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Columns } from './columns.ts';

/** Says where columns were read one after the other, and where they may stand unread. */
export function columnDiagnostics({ read, margins, doubtful }: Columns): Diagnostic[] {
  return [
    ...read.map((span): Diagnostic => ({ code: 'columns-read', severity: 'info', span, data: {} })),
    ...margins.map((span): Diagnostic => ({
      code: 'margin-read',
      severity: 'info',
      span,
      data: {}
    })),
    ...doubtful.map((span): Diagnostic => ({
      code: 'columns-doubtful',
      severity: 'warning',
      span,
      data: {}
    }))
  ];
}
