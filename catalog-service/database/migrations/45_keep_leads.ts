import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * The database chooses each family's lead in the transaction of what changes it. Whoever writes locks the stock, then
 * the families, then the products, each in the order of their ids (docs/rules.md, "Families").
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table products
        validate constraint products_family_of_store,
        validate constraint products_options_in_family,
        validate constraint products_alone_is_lead`)
    for (const statement of [enterFamily, keepFit, chooseLead, keepLead, followStock]) {
      this.schema.raw(statement)
    }
    for (const statement of triggers) this.schema.raw(statement)
    this.schema.raw(familyWords)
    this.schema.raw(wordsWith(" || ' ' || coalesce(family_words(p.family_id), '')"))
    this.schema.raw(indexFamilyWords)
    this.schema.raw(`
      create trigger products_words_of_family after update of family_id on products
        for each row when (old.family_id is distinct from new.family_id)
        execute function index_product_words()`)
    this.schema.raw(`
      create trigger families_words after update of name, name_ar, options on families
        for each row when (row(old.name, old.name_ar, old.options) is distinct from
                           row(new.name, new.name_ar, new.options))
        execute function index_family_words()`)
  }

  async down() {
    this.schema.raw('drop trigger families_words on families')
    this.schema.raw('drop trigger products_words_of_family on products')
    this.schema.raw('drop function index_family_words()')
    this.schema.raw(wordsWith(''))
    this.schema.raw('drop function family_words(uuid)')
    for (const name of ['starts', 'changes', 'leaves']) {
      this.schema.raw(`drop trigger products_${name}_lead on products`)
    }
    this.schema.raw('drop trigger products_enter_family on products')
    this.schema.raw('drop trigger products_move_family on products')
    this.schema.raw('drop trigger families_keep_fit on families')
    this.schema.raw('drop trigger inventory_keeps_in_stock on inventory')
    this.schema.raw(`
      create trigger inventory_keeps_in_stock after update of quantity, reserved on inventory
        for each row when ((old.quantity > old.reserved) is distinct from (new.quantity > new.reserved))
        execute function keep_in_stock()`)
    for (const name of [
      'enter_family()',
      'keep_fit()',
      'keep_lead()',
      'choose_lead(uuid)',
      'follow_stock()',
    ]) {
      this.schema.raw(`drop function ${name}`)
    }
  }
}

const enterFamily = `
  create function enter_family() returns trigger language plpgsql as $fn$
  begin
    if tg_op = 'INSERT' or old.family_id is distinct from new.family_id then
      new.is_lead := new.family_id is null;
    end if;
    if exists (select from families where id = new.family_id and not fits_family(new.options, options)) then
      raise exception 'a member has one of the values of each option of its family'
        using errcode = 'check_violation', constraint = 'products_options_fit';
    end if;
    return new;
  end $fn$`

const keepFit = `
  create function keep_fit() returns trigger language plpgsql as $fn$
  begin
    if exists (select from products where family_id = new.id and not fits_family(options, new.options)) then
      raise exception 'a member has one of the values of each option of its family'
        using errcode = 'check_violation', constraint = 'families_members_fit';
    end if;
    return null;
  end $fn$`

const chooseLead = `
  create function choose_lead(family uuid) returns void language plpgsql as $fn$
  declare
    lead uuid;
  begin
    perform from families where id = family for no key update;
    select id into lead from products where family_id = family
    order by is_active desc, in_stock desc, case when in_stock then price end, id limit 1;
    update products set is_lead = false where family_id = family and is_lead and id <> lead;
    update products set is_lead = true where id = lead and not is_lead;
  end $fn$;
  comment on function choose_lead is
    'The cheapest member in stock, else the first; hidden ones after all others.'`

const keepLead = `
  create function keep_lead() returns trigger language plpgsql as $fn$
  begin
    if tg_op <> 'INSERT' and old.family_id is not null
       and (tg_op = 'DELETE' or old.family_id is distinct from new.family_id) then
      perform choose_lead(old.family_id);
    end if;
    if tg_op = 'DELETE' or new.family_id is null then return null; end if;
    perform choose_lead(new.family_id);
    if (tg_op = 'INSERT' or old.family_id is distinct from new.family_id)
       and (select count(*) from products where family_id = new.family_id) > 100 then
      raise exception 'a family has 100 members at most'
        using errcode = 'check_violation', constraint = 'families_100_members';
    end if;
    return null;
  end $fn$`

/**
 * The first row that crossed zero settles all rows of its statement, so that families are locked in order whatever
 * the order of the rows is. A statement that crosses zero nowhere does not come here.
 */
const followStock = `
  create function follow_stock() returns trigger language plpgsql as $fn$
  declare
    crossed uuid[];
    locked uuid[];
  begin
    if exists (select from products where id = new.product_id and in_stock = (new.quantity > new.reserved)) then
      return null;
    end if;
    select array_agg(n.product_id) into crossed from changed n join unchanged o on o.id = n.id
    where (n.quantity > n.reserved) <> (o.quantity > o.reserved);
    perform from families where id in (select family_id from products where id = any(crossed))
    order by id for no key update;
    select array_agg(id) into locked from (
      select unnest(crossed) as id union
      select m.id from products p join products m on m.family_id = p.family_id where p.id = any(crossed)) of_them;
    perform from products where id = any(locked) order by id for no key update;
    update products p set in_stock = i.quantity > i.reserved from inventory i
    where i.product_id = p.id and p.id = any(crossed) and p.in_stock <> (i.quantity > i.reserved);
    return null;
  end $fn$`

const triggers = [
  `create trigger products_enter_family before insert on products
     for each row when (new.family_id is not null) execute function enter_family()`,
  `create trigger products_move_family before update of family_id, options on products
     for each row when (row(old.family_id, old.options) is distinct from row(new.family_id, new.options))
     execute function enter_family()`,
  `create trigger families_keep_fit after update of options on families
     for each row when (old.options <> new.options) execute function keep_fit()`,
  `create trigger products_starts_lead after insert on products
     for each row when (new.family_id is not null) execute function keep_lead()`,
  `create trigger products_changes_lead after update of family_id, price, in_stock, is_active on products
     for each row when (
       (old.family_id is not null or new.family_id is not null)
       and row(old.family_id, old.price, old.in_stock, old.is_active)
           is distinct from row(new.family_id, new.price, new.in_stock, new.is_active))
     execute function keep_lead()`,
  `create trigger products_leaves_lead after delete on products
     for each row when (old.family_id is not null) execute function keep_lead()`,
  'drop trigger inventory_keeps_in_stock on inventory',
  `create trigger inventory_keeps_in_stock after update on inventory
     referencing old table as unchanged new table as changed
     for each row when ((old.quantity > old.reserved) is distinct from (new.quantity > new.reserved))
     execute function follow_stock()`,
]

const familyWords = `
  create function family_words(family uuid) returns text language sql stable as $fn$
    select concat_ws(' ', name, name_ar, (
      select string_agg(v, ' ') from jsonb_array_elements(options) o, jsonb_array_elements_text(o -> 'values') v))
    from families where id = family
  $fn$;
  comment on function family_words is
    'A lead is found by the values of all members, as lists show it alone.'`

const indexFamilyWords = `
  create function index_family_words() returns trigger language plpgsql as $fn$
  begin
    update product_search w set tsv = product_words(p)
    from products p where p.id = w.product_id and p.family_id = new.id;
    return null;
  end $fn$`

/** As 36_prepare_words has it, with more texts of the weight D. */
const wordsWith = (more: string) => `
  create or replace function product_words(p products) returns tsvector language sql stable as $fn$
    select setweight(to_tsvector('market', fts_prep(
        concat_ws(' ', split_part(btrim(p.name), ' ', 1), split_part(btrim(p.name_ar), ' ', 1)))), 'A')
      || setweight(to_tsvector('market', fts_prep(concat_ws(' ', p.name, p.name_ar))), 'B')
      || setweight(to_tsvector('market', fts_prep(concat_ws(' ', c.name_fr, c.name_ar, s.name, s.name_ar))), 'C')
      || setweight(to_tsvector('market', fts_prep(concat_ws(' ', p.description, p.description_ar)${more})), 'D')
    from categories c, store_copies s where c.slug = p.category and s.store_id = p.store_id
  $fn$`
