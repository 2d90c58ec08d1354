-- What was done last to many numbers of an organisation, for the note above its list.
create index number_bulk_newest_ix on number_bulk (organisation_id, id desc);
