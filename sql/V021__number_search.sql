-- What a text search looks in: the words of label and tags, and each end of the number's digits from three digits on, so that a
-- word is found by its beginning and a number by any part of it, without reading through an inventory.
create table number_term (
  organisation_id bigint not null, term varchar(40) ${binary} not null, e164 varchar(20) not null,
  constraint number_term_pk primary key (organisation_id, term, e164)
);
-- whether it may send at all, which two of the four answers of send_state mean
alter table phone_number add column sendable boolean default false not null;
update phone_number set sendable = true where send_state in ('CAN_SEND', 'AT_RISK');
create index phone_number_sendable_ix on phone_number (organisation_id, sendable, e164);
