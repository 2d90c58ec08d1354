-- How far a number's registration is, kept beside the answer of the sendability rule and as fresh; dated rules ask for it.
alter table phone_number add column filing varchar(20) default 'NONE' not null;
-- all that conditions ask about, so that counting reads the index alone
create index phone_number_touch_ix on phone_number (organisation_id, sender_type, country, status, filing, purchase_date);
-- what stands there already is judged anew by the next run
update phone_number set send_recheck_at = created_at;

-- A regulatory date. What it touches is a condition, as data.
create table regulatory_deadline (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  deadline_key varchar(80) not null, due_on date not null, date_precision varchar(10) not null, date_note varchar(400),
  jurisdiction varchar(6) not null, sender_words varchar(200) not null,
  title varchar(200) not null, what_changes varchar(2000) not null, who_is_affected varchar(1000) not null,
  consequence varchar(1000) not null, status varchar(10) not null, source varchar(1000) not null,
  more_sources varchar(4000) not null, confidence varchar(10) not null, checked_on date not null,
  blocks boolean not null, touches varchar(4000) not null, date_history varchar(4000) not null, revision integer not null,
  constraint regulatory_deadline_pk primary key (id),
  constraint regulatory_deadline_key_uk unique (deadline_key)
);
create index regulatory_deadline_due_ix on regulatory_deadline (due_on, deadline_key);
create index regulatory_deadline_checked_ix on regulatory_deadline (checked_on, id);
