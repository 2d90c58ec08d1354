-- The words again, each in the order of the numbers and with the number's id: what a search finds is put in order by this index
-- alone, and read by its key.
create table number_word (
  organisation_id bigint not null, term varchar(40) ${binary} not null, e164 varchar(20) ${binary} not null, number_id bigint not null,
  constraint number_word_pk primary key (organisation_id, term, e164, number_id)
);
insert into number_word (organisation_id, term, e164, number_id)
  select t.organisation_id, t.term, t.e164, n.id from number_term t
  join phone_number n on n.organisation_id = t.organisation_id and n.e164 = t.e164;
drop table number_term;
-- One of the databases reads an index in one direction only, and sorts for the other: one for each sort turned round, which filters
-- use to go back a page.
create index phone_number_e164_back_ix on phone_number (organisation_id, e164 desc);
create index phone_number_label_back_ix on phone_number (organisation_id, label_lower desc, e164 desc);
create index phone_number_status_back_ix on phone_number (organisation_id, status desc, e164 desc);
create index phone_number_type_back_ix on phone_number (organisation_id, sender_type desc, e164 desc);
create index phone_number_send_back_ix on phone_number (organisation_id, send_state desc, e164 desc);
create index phone_number_sendable_back_ix on phone_number (organisation_id, sendable desc, e164 desc);
