import { connection, type Connection, type PageRequest } from '@stoa/kernel/pages.ts';
import type { Sql } from 'postgres';
import { reviewPage, type ReviewRow, type ReviewStatus } from '../store/fraud-reviews.ts';

export const fraudReviewsPage = async (
  sql: Sql,
  status: ReviewStatus | null,
  page: PageRequest,
): Promise<Connection<ReviewRow>> =>
  connection(await reviewPage(sql, { status, after: page.after?.[0] ?? null, limit: page.limit }), page, ({ id }) => [
    id,
  ]);
