-- The same as before, and ended jobs with it: the decisions that they made stay. Of several processes one sweeps.
create or replace function shoreline.sweep() returns bigint language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  swept bigint := 0;
  gone bigint;
begin
  if not pg_try_advisory_xact_lock(hashtextextended('shoreline.sweep', 0)) then return 0; end if;
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
  delete from public.jobs where ended_at < now() - interval '30 days';
  get diagnostics gone = row_count; swept := swept + gone;
  return swept;
end $$;
