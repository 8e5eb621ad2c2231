import type { Database, Tx } from '@stoa/platform/database.ts';
import type { Drawn } from '../domain/drawn.ts';
import type { MediaKind } from '../domain/media.ts';

export interface MediaRow {
  readonly id: string;
  readonly productId: string;
  readonly kind: MediaKind;
  readonly alt: string;
  readonly contentType: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly widths: readonly number[];
}

const columns = `m.id, m.product_id as "productId", m.kind, m.alt, m.content_type as "contentType", m.width, m.height, m.widths`;

/** The first of each product that have been looked into, in order. */
export const firstMedia = async (db: Database, productIds: readonly string[], first: number): Promise<MediaRow[]> =>
  await db.read.unsafe<MediaRow[]>(
    `select ${columns} from media m where m.product_id = any($1) and m.position < $2 order by m.product_id, m.position`,
    [productIds as string[], first],
    { prepare: true },
  );

/** Those that have been looked into. */
export const mediaByIds = async (db: Database, ids: readonly string[]): Promise<MediaRow[]> =>
  await db.read.unsafe<MediaRow[]>(
    `select ${columns} from media m where m.id = any($1) and m.ready_at is not null`,
    [ids as string[]],
    { prepare: true },
  );

export interface Upload extends MediaRow {
  readonly bytes: number;
  readonly owner: string;
  readonly drawn: Drawn | null;
  readonly ready: boolean;
}

export async function uploadById(db: Database, id: string): Promise<Upload | undefined> {
  const [row] = await db.sql.unsafe<Upload[]>(
    `select ${columns}, m.bytes, m.owner, m.drawn, m.ready_at is not null as ready from media m where m.id = $1`,
    [id],
    { prepare: true },
  );
  return row;
}

type NewUpload = Pick<Upload, 'id' | 'productId' | 'kind' | 'alt' | 'contentType' | 'bytes' | 'owner'>;

export const insertUpload = async (tx: Tx, row: NewUpload) =>
  await tx.sql`
    insert into media (id, product_id, kind, alt, content_type, bytes, owner)
    values (${row.id}, ${row.productId}, ${row.kind}, ${row.alt}, ${row.contentType}, ${row.bytes}, ${row.owner})`;

export interface Measures {
  readonly width: number | null;
  readonly height: number | null;
  readonly widths: readonly number[];
}

/** Shows it, last of its product, whose row is locked; a second time changes nothing. */
export const showMedia = async (tx: Tx, id: string, { width, height, widths }: Measures, at: Date) =>
  await tx.sql`
    update media set width = ${width}, height = ${height}, widths = ${widths as number[]}::int[], ready_at = ${at.toISOString()},
      position = (select coalesce(max(m.position) + 1, 0) from media m where m.product_id = media.product_id)
    where id = ${id} and ready_at is null returning 1`;

/** Whether media may be added to the product: by staff to any, by a seller to what they offer. */
export async function productIsOpenTo(tx: Tx, productId: string, sellerId: string | null): Promise<boolean> {
  const rows = await tx.sql`
    select from product p where p.id = ${productId} and (${sellerId}::uuid is null or exists (
      select from variant v join offer o on o.variant_id = v.id
      where v.product_id = p.id and o.seller_id = ${sellerId} and o.withdrawn_at is null))`;
  return rows.length > 0;
}
