#!/bin/sh
# The roles of Shoreline in a new PostgreSQL: run once, by whoever may make roles, in the service's database. The
# container of PostgreSQL does so by itself at its first start; elsewhere:
#   SECRETS=deploy/secrets POSTGRES_DB=shoreline sh deploy/roles.sh   # with psql's own PGHOST, PGUSER and so on
set -eu

secrets=${SECRETS:-/run/secrets}
database=${POSTGRES_DB:-shoreline}

password() {
  value=$(cat "$secrets/$1")
  case $value in
    '' | *[!0-9a-zA-Z]*) echo "$secrets/$1: letters and digits only, as openssl rand -hex 32 makes" >&2; exit 1 ;;
  esac
  echo "$value"
}
owner=$(password owner-password)
login=$(password app-password)

psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --dbname="$database" ${POSTGRES_USER:+--username="$POSTGRES_USER"} <<SQL
-- shoreline_owner makes and owns the tables (shoreline migrate). shoreline_login is what the service and its workers
-- sign in as: it may do what shoreline_app may, to which row-level security shows one organisation at a time.
create role shoreline_app nologin;
create role shoreline_keeper nologin;
create role shoreline_owner login createrole password '$owner';
create role shoreline_login login password '$login';
grant shoreline_app, shoreline_keeper to shoreline_owner with admin option;
grant shoreline_app to shoreline_login;
alter database "$database" owner to shoreline_owner;
alter schema public owner to shoreline_owner;
SQL
