import { BaseSchema } from '@adonisjs/lucid/schema'
import { maxCategoryDepth } from '@marketplace/shared/contracts/limits'

/**
 * A category that gets another slug becomes another row; its products follow in parts. Until the last has gone the row
 * that they leave lies in the new one, so that lists and attributes reach them, and nobody sees it. Then its slug leads
 * to the new one.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table categories
        add column moving_to text references categories (slug) on update cascade,
        add constraint categories_moving_below check (moving_to is null or parent_slug = moving_to)`)
    this.schema.raw(`comment on column categories.moving_to is
      'The category that its products are being moved to, because it got another slug. Such a row is not shown and goes with its last product.'`)
    this.schema.raw(
      'create index categories_moving on categories (moving_to) where moving_to is not null'
    )
    this.schema.raw(keepTree(true))
    this.schema.raw(
      removePicture('and not exists (select from categories where picture_url = old.picture_url)')
    )
    this.schema.raw(`
      create function category_of(slug text) returns text language sql stable as $fn$
        select coalesce((select moving_to from categories c where c.slug = $1), $1)
      $fn$;
      comment on function category_of is 'The slug of the category that a product lies in, or is being moved to.';
      create function leave_category_slug() returns trigger language plpgsql as $fn$
      begin
        insert into category_redirects (slug, category) values (old.slug, old.moving_to);
        return null;
      end $fn$;
      create trigger categories_leave_slug after delete on categories
        for each row when (old.moving_to is not null) execute function leave_category_slug()`)
  }

  async down() {
    this.schema.raw('drop trigger categories_leave_slug on categories')
    this.schema.raw('drop function leave_category_slug()')
    this.schema.raw('drop function category_of(text)')
    this.schema.raw(removePicture())
    this.schema.raw(keepTree(false))
    this.schema.raw('alter table categories drop column moving_to')
  }
}

/** As 47_let_staff_edit_categories has it; what is being moved away counts for no depth. */
const keepTree = (knowsMoving: boolean) => `
  create or replace function keep_category_tree() returns trigger language plpgsql as $fn$
  declare
    above integer;
    below integer;
    is_circle boolean;
  begin
    perform pg_advisory_xact_lock(hashtext('categories'));
    if tg_op = 'UPDATE' and new.parent_slug is not distinct from old.parent_slug then
      return new;
    end if;
    ${knowsMoving ? movingRows : ''}
    with recursive ancestors as (
      select slug, parent_slug, 1 as depth from categories where slug = new.parent_slug
      union all
      select c.slug, c.parent_slug, a.depth + 1
      from categories c join ancestors a on c.slug = a.parent_slug where a.depth <= ${maxCategoryDepth}
    ) select count(*), coalesce(bool_or(slug = new.slug), false) into above, is_circle from ancestors;
    if is_circle then
      raise exception 'a category cannot lie in itself'
        using errcode = 'check_violation', constraint = 'categories_no_circle';
    end if;
    with recursive descendants as (
      select slug, 1 as depth from categories
      where parent_slug = new.slug ${knowsMoving ? 'and moving_to is null' : ''}
      union all
      select c.slug, d.depth + 1
      from categories c join descendants d on c.parent_slug = d.slug
      where d.depth <= ${maxCategoryDepth} ${knowsMoving ? 'and c.moving_to is null' : ''}
    ) select coalesce(max(depth), 0) into below from descendants;
    if above + 1 + below > ${maxCategoryDepth} then
      raise exception 'the tree of categories is too deep'
        using errcode = 'check_violation', constraint = 'categories_depth';
    end if;
    return new;
  end $fn$`

const movingRows = `if new.moving_to is not null then return new; end if;
    if exists (select from categories where slug = new.parent_slug and moving_to is not null) then
      raise exception 'the category % is being given up', new.parent_slug
        using errcode = 'foreign_key_violation', constraint = 'categories_parent_slug_fkey';
    end if;`

const removePicture = (unless = '') => `
  create or replace function remove_category_picture() returns trigger language plpgsql as $fn$
  begin
    insert into file_removals (key, due_at)
    select substring(old.picture_url from '^/media/(.+)\\.webp$'), now()
    where old.picture_url like '/media/catalog/photos/%' ${unless};
    return null;
  end $fn$`
