-- Lists that show the newest first. Derby reads an index forwards only, so without a falling one it sorts all rows, long texts with them.
create index registration_newest_ix on registration (organisation_id, id desc);
create index registration_all_newest_ix on registration (id desc);
create index wording_mark_latest_ix on wording_mark (mark, registration_id desc);
create index audit_entry_newest_ix on audit_entry (happened_at desc, id desc);
create index audit_entry_owner_newest_ix on audit_entry (organisation_id, happened_at desc, id desc);
drop index audit_entry_time_ix;
drop index audit_entry_owner_time_ix;
