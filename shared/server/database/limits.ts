import {
  idleTransactionTimeoutMs,
  lockTimeoutMs,
  statementTimeoutMs,
} from '../../contracts/service_timeouts.ts'

const limits = {
  lock_timeout: lockTimeoutMs,
  statement_timeout: statementTimeoutMs,
  idle_in_transaction_session_timeout: idleTransactionTimeoutMs,
}

/** Lists are answered from indexes: starting workers costs more than they save. */
const settings = { ...limits, max_parallel_workers_per_gather: 0 }

const wanted = Object.entries(settings)
  .map(([name, milliseconds]) => `('${name}', '${milliseconds}')`)
  .join(', ')

/**
 * SQL that limits how long the role which runs it may wait in its database: a pooler keeps the settings of a
 * role, and refuses connections that bring their own. Holds for this connection as well. Repeating is harmless;
 * several processes at once wait for each other.
 */
export const limitRole = `
do $do$
declare
  setting record;
begin
  perform pg_advisory_xact_lock(hashtext('limit_role'));
  for setting in select * from (values ${wanted}) as wanted (name, value) loop
    if not exists (
      select from pg_db_role_setting s join pg_database d on d.oid = s.setdatabase
      where d.datname = current_database() and s.setrole = current_user::regrole
        and setting.name || '=' || setting.value = any (s.setconfig)
    ) then
      execute format('alter role current_user in database %I set %s = %L',
                     current_database(), setting.name, setting.value);
    end if;
    perform set_config(setting.name, setting.value, false);
  end loop;
end $do$`

/** SQL that lifts those limits from one connection: for migrations, imports and the audit. */
export const liftLimits = Object.keys(limits)
  .map((name) => `set ${name} = 0`)
  .join('; ')
