-- Which rows exist for whom. Written by hand; docs/store.md tells it in words, the tests of this folder attack it.
--
-- shoreline_app is what the service runs as: it owns nothing and sees only what the settings of its transaction open.
-- shoreline_keeper makes and restores backups and owns the few functions that must see more than one may ask for.
-- The roles belong to the whole server, so two databases being migrated at once may both find them missing.
do $$
declare role_name text;
begin
  foreach role_name in array array['shoreline_app', 'shoreline_keeper'] loop
    begin
      if not exists (select from pg_roles where rolname = role_name) then
        execute format('create role %I nologin', role_name);
      end if;
    exception when duplicate_object or unique_violation then null;
    end;
    begin
      execute format('grant %I to current_user', role_name);
    exception when insufficient_privilege then
      if not pg_has_role(current_user, role_name, 'member') then raise; end if;
    end;
  end loop;
end $$;
--> statement-breakpoint
-- Members and engagements refer to each other, so a restore has to put the checks off until its end.
do $$
declare key record;
begin
  for key in select conname, conrelid::regclass as of_table from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace
  loop
    execute format('alter table %s alter constraint %I deferrable initially immediate', key.of_table, key.conname);
  end loop;
end $$;
--> statement-breakpoint
create schema shoreline;
--> statement-breakpoint
grant usage on schema public, shoreline to shoreline_app, shoreline_keeper;
--> statement-breakpoint
grant create on schema shoreline to shoreline_keeper;
--> statement-breakpoint
-- The service looks whether it is as new as the database.
grant usage on schema drizzle to shoreline_app, shoreline_keeper;
--> statement-breakpoint
grant select on drizzle.__drizzle_migrations to shoreline_app, shoreline_keeper;
--> statement-breakpoint
-- Whose rows are open; none before sign-in.
create function shoreline.organisation() returns uuid language sql stable parallel safe
  return nullif(current_setting('shoreline.organisation', true), '')::uuid;
--> statement-breakpoint
-- Who asks; none for the system itself, such as a job.
create function shoreline.member() returns uuid language sql stable parallel safe
  return nullif(current_setting('shoreline.member', true), '')::uuid;
--> statement-breakpoint
-- The one engagement of a guest; none for everybody else.
create function shoreline.engagement() returns uuid language sql stable parallel safe
  return nullif(current_setting('shoreline.engagement', true), '')::uuid;
--> statement-breakpoint
-- SHA-256 of the token that somebody shows who is not signed in yet.
create function shoreline.shown_hash() returns bytea language sql stable parallel safe
  return decode(nullif(current_setting('shoreline.token_hash', true), ''), 'hex');
--> statement-breakpoint
-- E-mail address that somebody signs in with.
create function shoreline.shown_email() returns text language sql stable parallel safe
  return lower(nullif(current_setting('shoreline.email', true), ''));
--> statement-breakpoint
-- Handle of the passkey or of the subject elsewhere that somebody signs in with.
create function shoreline.shown_handle() returns text language sql stable parallel safe
  return nullif(current_setting('shoreline.handle', true), '');
--> statement-breakpoint
-- Members whom what is shown belongs to.
create function shoreline.shown_members() returns uuid[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('shoreline.shown_members', true), ''), ',')::uuid[];
--> statement-breakpoint
-- Organisations of these members.
create function shoreline.shown_organisations() returns uuid[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('shoreline.shown_organisations', true), ''), ',')::uuid[];
--> statement-breakpoint
-- Opens the rows that match what is shown, then the members and organisations that those rows belong to.
create function shoreline.show(token_hash text, email text, handle text) returns void language plpgsql as $$
declare
  members uuid[];
  organisations uuid[];
begin
  perform set_config('shoreline.token_hash', token_hash, true), set_config('shoreline.email', email, true),
    set_config('shoreline.handle', handle, true), set_config('shoreline.shown_members', '', true),
    set_config('shoreline.shown_organisations', '', true);
  if token_hash <> '' then
    select array_agg(found.member_id), array_agg(found.organisation_id) into members, organisations from (
      select s.member_id, s.organisation_id from public.sessions s where s.token_hash = shoreline.shown_hash()
      union all select t.member_id, t.organisation_id from public.api_tokens t where t.token_hash = shoreline.shown_hash()
      union all select l.member_id, l.organisation_id from public.links l where l.token_hash = shoreline.shown_hash()
    ) found;
  end if;
  if handle <> '' then
    select members || array_agg(c.member_id), organisations || array_agg(c.organisation_id) into members, organisations
      from public.credentials c where c.handle = shoreline.shown_handle();
  end if;
  if email <> '' then
    select organisations || array_agg(m.organisation_id) into organisations
      from public.members m where lower(m.email) = shoreline.shown_email();
  end if;
  perform set_config('shoreline.shown_members', coalesce(array_to_string(members, ','), ''), true),
    set_config('shoreline.shown_organisations', coalesce(array_to_string(organisations, ','), ''), true);
end $$;
--> statement-breakpoint
alter table organisations enable row level security;
--> statement-breakpoint
alter table organisations force row level security;
--> statement-breakpoint
grant select, insert, update, delete on organisations to shoreline_keeper;
--> statement-breakpoint
create policy keeper on organisations to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
alter table members enable row level security;
--> statement-breakpoint
alter table members force row level security;
--> statement-breakpoint
grant select, insert, update, delete on members to shoreline_keeper;
--> statement-breakpoint
create policy keeper on members to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
alter table credentials enable row level security;
--> statement-breakpoint
alter table credentials force row level security;
--> statement-breakpoint
grant select, insert, update, delete on credentials to shoreline_keeper;
--> statement-breakpoint
create policy keeper on credentials to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
alter table sessions enable row level security;
--> statement-breakpoint
alter table sessions force row level security;
--> statement-breakpoint
grant select, insert, update, delete on sessions to shoreline_keeper;
--> statement-breakpoint
create policy keeper on sessions to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
alter table api_tokens enable row level security;
--> statement-breakpoint
alter table api_tokens force row level security;
--> statement-breakpoint
grant select, insert, update, delete on api_tokens to shoreline_keeper;
--> statement-breakpoint
create policy keeper on api_tokens to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
alter table links enable row level security;
--> statement-breakpoint
alter table links force row level security;
--> statement-breakpoint
grant select, insert, update, delete on links to shoreline_keeper;
--> statement-breakpoint
create policy keeper on links to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
alter table engagements enable row level security;
--> statement-breakpoint
alter table engagements force row level security;
--> statement-breakpoint
grant select, insert, update, delete on engagements to shoreline_keeper;
--> statement-breakpoint
create policy keeper on engagements to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
alter table briefs enable row level security;
--> statement-breakpoint
alter table briefs force row level security;
--> statement-breakpoint
grant select, insert, update, delete on briefs to shoreline_keeper;
--> statement-breakpoint
create policy keeper on briefs to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
alter table brief_versions enable row level security;
--> statement-breakpoint
alter table brief_versions force row level security;
--> statement-breakpoint
grant select, insert, update, delete on brief_versions to shoreline_keeper;
--> statement-breakpoint
create policy keeper on brief_versions to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
alter table decisions enable row level security;
--> statement-breakpoint
alter table decisions force row level security;
--> statement-breakpoint
grant select, insert, update, delete on decisions to shoreline_keeper;
--> statement-breakpoint
create policy keeper on decisions to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
alter table scenarios enable row level security;
--> statement-breakpoint
alter table scenarios force row level security;
--> statement-breakpoint
grant select, insert, update, delete on scenarios to shoreline_keeper;
--> statement-breakpoint
create policy keeper on scenarios to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
alter table comments enable row level security;
--> statement-breakpoint
alter table comments force row level security;
--> statement-breakpoint
grant select, insert, update, delete on comments to shoreline_keeper;
--> statement-breakpoint
create policy keeper on comments to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
alter table own_facts enable row level security;
--> statement-breakpoint
alter table own_facts force row level security;
--> statement-breakpoint
grant select, insert, update, delete on own_facts to shoreline_keeper;
--> statement-breakpoint
create policy keeper on own_facts to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
alter table own_classes enable row level security;
--> statement-breakpoint
alter table own_classes force row level security;
--> statement-breakpoint
grant select, insert, update, delete on own_classes to shoreline_keeper;
--> statement-breakpoint
create policy keeper on own_classes to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
alter table jobs enable row level security;
--> statement-breakpoint
alter table jobs force row level security;
--> statement-breakpoint
grant select, insert, update, delete on jobs to shoreline_keeper;
--> statement-breakpoint
create policy keeper on jobs to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
alter table audit_entries enable row level security;
--> statement-breakpoint
alter table audit_entries force row level security;
--> statement-breakpoint
grant select, insert, update, delete on audit_entries to shoreline_keeper;
--> statement-breakpoint
create policy keeper on audit_entries to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
alter table idempotency_keys enable row level security;
--> statement-breakpoint
alter table idempotency_keys force row level security;
--> statement-breakpoint
grant select, insert, update, delete on idempotency_keys to shoreline_keeper;
--> statement-breakpoint
create policy keeper on idempotency_keys to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
alter table attempts enable row level security;
--> statement-breakpoint
alter table attempts force row level security;
--> statement-breakpoint
grant select, insert, update, delete on attempts to shoreline_keeper;
--> statement-breakpoint
create policy keeper on attempts to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
alter table challenges enable row level security;
--> statement-breakpoint
alter table challenges force row level security;
--> statement-breakpoint
grant select, insert, update, delete on challenges to shoreline_keeper;
--> statement-breakpoint
create policy keeper on challenges to shoreline_keeper using (true) with check (true);
--> statement-breakpoint
-- An organisation sees itself; before sign-in, those show that what is shown belongs to.
grant select, insert, update on organisations to shoreline_app;
--> statement-breakpoint
create policy seen on organisations for select to shoreline_app
  using (id = shoreline.organisation() or id = any(shoreline.shown_organisations()));
--> statement-breakpoint
create policy made on organisations for insert to shoreline_app
  with check (id = shoreline.organisation() and shoreline.engagement() is null);
--> statement-breakpoint
create policy changed on organisations for update to shoreline_app
  using (id = shoreline.organisation() and shoreline.engagement() is null)
  with check (id = shoreline.organisation() and shoreline.engagement() is null);
--> statement-breakpoint
-- A guest sees and changes nobody else, and stays the guest of the same engagement.
grant select, insert, update on members to shoreline_app;
--> statement-breakpoint
create policy seen on members for select to shoreline_app
  using ((organisation_id = shoreline.organisation() and (shoreline.engagement() is null or id = shoreline.member()))
    or lower(email) = shoreline.shown_email() or id = any(shoreline.shown_members()));
--> statement-breakpoint
create policy made on members for insert to shoreline_app
  with check (organisation_id = shoreline.organisation() and shoreline.engagement() is null);
--> statement-breakpoint
create policy changed on members for update to shoreline_app
  using (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or id = shoreline.member()))
  with check (organisation_id = shoreline.organisation() and (shoreline.engagement() is null
    or (id = shoreline.member() and role = 'guest' and engagement_id = shoreline.engagement())));
--> statement-breakpoint
-- Those of a guest are seen by the guest, and before sign-in by whoever shows them.
grant select, insert, update, delete on credentials to shoreline_app;
--> statement-breakpoint
create policy seen on credentials for select to shoreline_app
  using ((organisation_id = shoreline.organisation() and (shoreline.engagement() is null or member_id = shoreline.member()))
    or handle = shoreline.shown_handle());
--> statement-breakpoint
create policy made on credentials for insert to shoreline_app
  with check (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or member_id = shoreline.member()));
--> statement-breakpoint
create policy changed on credentials for update to shoreline_app
  using (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or member_id = shoreline.member()))
  with check (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or member_id = shoreline.member()));
--> statement-breakpoint
create policy ended on credentials for delete to shoreline_app
  using (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or member_id = shoreline.member()));
--> statement-breakpoint
-- Those of a guest are seen by the guest, and before sign-in by whoever shows them.
grant select, insert, update, delete on sessions to shoreline_app;
--> statement-breakpoint
create policy seen on sessions for select to shoreline_app
  using ((organisation_id = shoreline.organisation() and (shoreline.engagement() is null or member_id = shoreline.member()))
    or token_hash = shoreline.shown_hash());
--> statement-breakpoint
create policy made on sessions for insert to shoreline_app
  with check (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or member_id = shoreline.member()));
--> statement-breakpoint
create policy changed on sessions for update to shoreline_app
  using (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or member_id = shoreline.member()))
  with check (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or member_id = shoreline.member()));
--> statement-breakpoint
create policy ended on sessions for delete to shoreline_app
  using (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or member_id = shoreline.member()));
--> statement-breakpoint
-- Those of a guest are seen by the guest, and before sign-in by whoever shows them.
grant select, insert, update, delete on api_tokens to shoreline_app;
--> statement-breakpoint
create policy seen on api_tokens for select to shoreline_app
  using ((organisation_id = shoreline.organisation() and (shoreline.engagement() is null or member_id = shoreline.member()))
    or token_hash = shoreline.shown_hash());
--> statement-breakpoint
create policy made on api_tokens for insert to shoreline_app
  with check (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or member_id = shoreline.member()));
--> statement-breakpoint
create policy changed on api_tokens for update to shoreline_app
  using (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or member_id = shoreline.member()))
  with check (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or member_id = shoreline.member()));
--> statement-breakpoint
create policy ended on api_tokens for delete to shoreline_app
  using (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or member_id = shoreline.member()));
--> statement-breakpoint
-- A link is used by whoever shows it; nobody can point it at another organisation thereby.
grant select, insert, update, delete on links to shoreline_app;
--> statement-breakpoint
create policy seen on links for select to shoreline_app
  using ((organisation_id = shoreline.organisation() and shoreline.engagement() is null) or token_hash = shoreline.shown_hash());
--> statement-breakpoint
create policy made on links for insert to shoreline_app
  with check (organisation_id = shoreline.organisation() and shoreline.engagement() is null);
--> statement-breakpoint
create policy changed on links for update to shoreline_app
  using ((organisation_id = shoreline.organisation() and shoreline.engagement() is null) or token_hash = shoreline.shown_hash())
  with check ((organisation_id = shoreline.organisation() and shoreline.engagement() is null) or (token_hash = shoreline.shown_hash()
    and organisation_id = any(shoreline.shown_organisations())));
--> statement-breakpoint
create policy ended on links for delete to shoreline_app
  using (organisation_id = shoreline.organisation() and shoreline.engagement() is null);
--> statement-breakpoint
-- A guest sees one engagement, with the briefs filed under it and what hangs on those.
grant select, insert, update on engagements to shoreline_app;
--> statement-breakpoint
create policy seen on engagements for select to shoreline_app
  using (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or id = shoreline.engagement()));
--> statement-breakpoint
create policy made on engagements for insert to shoreline_app
  with check (organisation_id = shoreline.organisation() and shoreline.engagement() is null);
--> statement-breakpoint
create policy changed on engagements for update to shoreline_app
  using (organisation_id = shoreline.organisation() and shoreline.engagement() is null)
  with check (organisation_id = shoreline.organisation() and shoreline.engagement() is null);
--> statement-breakpoint
grant select, insert, update on briefs to shoreline_app;
--> statement-breakpoint
create policy seen on briefs for select to shoreline_app
  using (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or engagement_id = shoreline.engagement()));
--> statement-breakpoint
create policy made on briefs for insert to shoreline_app
  with check (organisation_id = shoreline.organisation() and shoreline.engagement() is null);
--> statement-breakpoint
create policy changed on briefs for update to shoreline_app
  using (organisation_id = shoreline.organisation() and shoreline.engagement() is null)
  with check (organisation_id = shoreline.organisation() and shoreline.engagement() is null);
--> statement-breakpoint
grant select, insert on brief_versions to shoreline_app;
--> statement-breakpoint
create policy seen on brief_versions for select to shoreline_app
  using (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or brief_id in (select b.id from briefs b where b.engagement_id = shoreline.engagement())));
--> statement-breakpoint
create policy made on brief_versions for insert to shoreline_app
  with check (organisation_id = shoreline.organisation() and shoreline.engagement() is null);
--> statement-breakpoint
grant select, insert on decisions to shoreline_app;
--> statement-breakpoint
create policy seen on decisions for select to shoreline_app
  using (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or brief_id in (select b.id from briefs b where b.engagement_id = shoreline.engagement())));
--> statement-breakpoint
create policy made on decisions for insert to shoreline_app
  with check (organisation_id = shoreline.organisation() and shoreline.engagement() is null);
--> statement-breakpoint
grant select, insert, update, delete on scenarios to shoreline_app;
--> statement-breakpoint
create policy seen on scenarios for select to shoreline_app
  using (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or brief_id in (select b.id from briefs b where b.engagement_id = shoreline.engagement())));
--> statement-breakpoint
create policy made on scenarios for insert to shoreline_app
  with check (organisation_id = shoreline.organisation() and shoreline.engagement() is null);
--> statement-breakpoint
create policy changed on scenarios for update to shoreline_app
  using (organisation_id = shoreline.organisation() and shoreline.engagement() is null)
  with check (organisation_id = shoreline.organisation() and shoreline.engagement() is null);
--> statement-breakpoint
create policy ended on scenarios for delete to shoreline_app
  using (organisation_id = shoreline.organisation() and shoreline.engagement() is null);
--> statement-breakpoint
-- The one thing a guest may write: comments, in the own name.
grant select, insert, update on comments to shoreline_app;
--> statement-breakpoint
create policy seen on comments for select to shoreline_app
  using (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or brief_id in (select b.id from briefs b where b.engagement_id = shoreline.engagement())));
--> statement-breakpoint
create policy made on comments for insert to shoreline_app
  with check (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or (created_by = shoreline.member()
    and brief_id in (select b.id from briefs b where b.engagement_id = shoreline.engagement()))));
--> statement-breakpoint
create policy changed on comments for update to shoreline_app
  using (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or (created_by = shoreline.member()
    and brief_id in (select b.id from briefs b where b.engagement_id = shoreline.engagement()))))
  with check (organisation_id = shoreline.organisation() and (shoreline.engagement() is null or (created_by = shoreline.member()
    and brief_id in (select b.id from briefs b where b.engagement_id = shoreline.engagement()))));
--> statement-breakpoint
grant select, insert, update, delete on own_facts to shoreline_app;
--> statement-breakpoint
create policy within on own_facts for all to shoreline_app
  using (organisation_id = shoreline.organisation() and shoreline.engagement() is null)
  with check (organisation_id = shoreline.organisation() and shoreline.engagement() is null);
--> statement-breakpoint
grant select, insert, update, delete on own_classes to shoreline_app;
--> statement-breakpoint
create policy within on own_classes for all to shoreline_app
  using (organisation_id = shoreline.organisation() and shoreline.engagement() is null)
  with check (organisation_id = shoreline.organisation() and shoreline.engagement() is null);
--> statement-breakpoint
grant select, insert, update on jobs to shoreline_app;
--> statement-breakpoint
create policy within on jobs for all to shoreline_app
  using (organisation_id = shoreline.organisation() and shoreline.engagement() is null)
  with check (organisation_id = shoreline.organisation() and shoreline.engagement() is null);
--> statement-breakpoint
-- Entries are appended by shoreline.append_audit alone.
grant select on audit_entries to shoreline_app;
--> statement-breakpoint
create policy seen on audit_entries for select to shoreline_app
  using (organisation_id = shoreline.organisation() and shoreline.engagement() is null);
--> statement-breakpoint
-- Answers kept for a member are for that member.
grant select, insert, update, delete on idempotency_keys to shoreline_app;
--> statement-breakpoint
create policy within on idempotency_keys for all to shoreline_app
  using (organisation_id = shoreline.organisation() and member_id = shoreline.member())
  with check (organisation_id = shoreline.organisation() and member_id = shoreline.member());
--> statement-breakpoint
-- Counts by hash, of nobody who is known yet.
grant select, insert, update, delete on attempts to shoreline_app;
--> statement-breakpoint
create policy counted on attempts for all to shoreline_app
  using (true)
  with check (true);
--> statement-breakpoint
-- Anybody may be handed a challenge; it opens to whoever shows it.
grant select, insert, update, delete on challenges to shoreline_app;
--> statement-breakpoint
create policy opened on challenges for all to shoreline_app
  using (key = shoreline.shown_hash())
  with check (true);
--> statement-breakpoint
-- What was said or decided stays so: neither the service nor the keeper can change or remove it, except that a whole
-- organisation may be removed. (Whoever owns the tables can drop this; the hash chain of the audit log shows it.)
create function shoreline.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if not exists (select from public.organisations o where o.id = old.organisation_id) then return old; end if;
  end if;
  raise exception '% never change', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
--> statement-breakpoint
create trigger immutable before update or delete on audit_entries
  for each row execute function shoreline.refuse_change();
--> statement-breakpoint
create trigger kept before truncate on audit_entries
  for each statement execute function shoreline.refuse_change();
--> statement-breakpoint
create trigger immutable before update or delete on decisions
  for each row execute function shoreline.refuse_change();
--> statement-breakpoint
create trigger kept before truncate on decisions
  for each statement execute function shoreline.refuse_change();
--> statement-breakpoint
create trigger immutable before update or delete on brief_versions
  for each row execute function shoreline.refuse_change();
--> statement-breakpoint
create trigger kept before truncate on brief_versions
  for each statement execute function shoreline.refuse_change();
--> statement-breakpoint
-- Appends to the chain of the organisation of this transaction, in the name of its member. The lock is held until the
-- end of the transaction, so that entries follow one another without a gap.
create function shoreline.append_audit(what text, kind text, subject text, canonical_details text) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  whose uuid := shoreline.organisation();
  who uuid := shoreline.member();
  moment timestamptz := date_trunc('milliseconds', clock_timestamp());
  former record;
  place bigint;
  entry text;
begin
  if whose is null then
    raise exception 'An audit entry needs an organisation' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('shoreline.audit ' || whose, 0));
  select a.sequence, a.hash into former from public.audit_entries a
    where a.organisation_id = whose order by a.sequence desc limit 1;
  place := coalesce(former.sequence, 0) + 1;
  entry := format('{"action":%s,"actorId":%s,"at":%s,"details":%s,"organisationId":%s,"sequence":%s,"subjectId":%s,"subjectKind":%s}',
    to_json(what), coalesce(to_json(who::text)::text, 'null'),
    to_json(to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), canonical_details,
    to_json(whose::text), place, to_json(subject), to_json(kind));
  insert into public.audit_entries
    (organisation_id, sequence, at, actor_id, action, subject_kind, subject_id, details, previous_hash, hash)
  values (whose, place, moment, who, what, kind, subject, canonical_details,
    coalesce(former.hash, decode(repeat('00', 32), 'hex')),
    sha256(coalesce(former.hash, decode(repeat('00', 32), 'hex')) || convert_to(entry, 'UTF8')));
  return place;
end $$;
--> statement-breakpoint
-- Whether anybody has set this service up.
create function shoreline.any_organisation() returns boolean language sql stable security definer
  set search_path = pg_catalog, pg_temp
  return exists (select from public.organisations);
--> statement-breakpoint
-- Replaces the link of the first owner; false, and no link, once there is an organisation.
create function shoreline.replace_set_up_link(organisation uuid, link uuid, token_hash bytea, expires timestamptz)
returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('shoreline.set-up', 0));
  if exists (select from public.organisations) then return false; end if;
  delete from public.links l where l.purpose = 'setUp';
  insert into public.links (organisation_id, id, purpose, token_hash, role, expires_at)
    values (organisation, link, 'setUp', token_hash, 'owner', expires);
  return true;
end $$;
--> statement-breakpoint
-- Removes what has served its time in all organisations, and tells how many rows that were.
create function shoreline.sweep() returns bigint language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  swept bigint := 0;
  gone bigint;
begin
  delete from public.idempotency_keys where created_at < now() - interval '24 hours';
  get diagnostics gone = row_count; swept := swept + gone;
  delete from public.sessions where expires_at < now();
  get diagnostics gone = row_count; swept := swept + gone;
  delete from public.links where expires_at < now() - interval '30 days';
  get diagnostics gone = row_count; swept := swept + gone;
  delete from public.challenges where expires_at < now();
  get diagnostics gone = row_count; swept := swept + gone;
  delete from public.attempts where updated_at < now() - interval '7 days' and coalesce(blocked_until, now()) <= now();
  get diagnostics gone = row_count; swept := swept + gone;
  return swept;
end $$;
--> statement-breakpoint
revoke execute on all functions in schema shoreline from public;
--> statement-breakpoint
grant execute on all functions in schema shoreline to shoreline_app, shoreline_keeper;
--> statement-breakpoint
alter function shoreline.append_audit(text, text, text, text) owner to shoreline_keeper;
--> statement-breakpoint
alter function shoreline.any_organisation() owner to shoreline_keeper;
--> statement-breakpoint
alter function shoreline.replace_set_up_link(uuid, uuid, bytea, timestamptz) owner to shoreline_keeper;
--> statement-breakpoint
alter function shoreline.sweep() owner to shoreline_keeper;
