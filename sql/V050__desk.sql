-- What a case waits by: the earliest of promise, carrier's clock and wished date, a case without findings before others of the same day.
-- Null for what does not wait for staff, so that the index holds only the queue.
alter table registration add column rank_at timestamp;
alter table registration add column wished_on date;
alter table registration add column finding_count integer default 0 not null;
update registration set due_at = status_since where status = 'READY_FOR_CARRIER' and due_at is null;
update registration set rank_at = due_at where due_at is not null;
drop index registration_queue_ix;
create index registration_rank_ix on registration (rank_at, id);

-- How soon staff promise each step, in business hours of the desk. Leads edit the hours; the rows stay.
create table review_promise (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  sender_type varchar(20) not null, step varchar(20) not null, hours integer not null,
  constraint review_promise_pk primary key (id),
  constraint review_promise_uk unique (sender_type, step)
);
insert into review_promise (id, version, created_at, changed_at, sender_type, step, hours) values
  (1, 1, current_timestamp, current_timestamp, 'TEN_DLC', 'DECIDE', 16),
  (2, 1, current_timestamp, current_timestamp, 'TEN_DLC', 'FILE', 8),
  (3, 1, current_timestamp, current_timestamp, 'TOLL_FREE', 'DECIDE', 16),
  (4, 1, current_timestamp, current_timestamp, 'TOLL_FREE', 'FILE', 8),
  (5, 1, current_timestamp, current_timestamp, 'SHORT_CODE', 'DECIDE', 32),
  (6, 1, current_timestamp, current_timestamp, 'SHORT_CODE', 'FILE', 8),
  (7, 1, current_timestamp, current_timestamp, 'CA_LONG_NUMBER', 'DECIDE', 16),
  (8, 1, current_timestamp, current_timestamp, 'CA_LONG_NUMBER', 'FILE', 8),
  (9, 1, current_timestamp, current_timestamp, 'UK_LONG_NUMBER', 'DECIDE', 16),
  (10, 1, current_timestamp, current_timestamp, 'UK_LONG_NUMBER', 'FILE', 8),
  (11, 1, current_timestamp, current_timestamp, 'UK_SHORT_CODE', 'DECIDE', 16),
  (12, 1, current_timestamp, current_timestamp, 'UK_SHORT_CODE', 'FILE', 8),
  (13, 1, current_timestamp, current_timestamp, 'ALPHANUMERIC', 'DECIDE', 16),
  (14, 1, current_timestamp, current_timestamp, 'ALPHANUMERIC', 'FILE', 8),
  (15, 1, current_timestamp, current_timestamp, 'OTHER_LONG_NUMBER', 'DECIDE', 16),
  (16, 1, current_timestamp, current_timestamp, 'OTHER_LONG_NUMBER', 'FILE', 8);

-- Filters of the queue that somebody keeps; the query is the address's own.
create table review_filter (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  account_id bigint not null, name varchar(60) not null, query varchar(400) not null,
  constraint review_filter_pk primary key (id),
  constraint review_filter_uk unique (account_id, name),
  constraint review_filter_fk foreign key (account_id) references account (id)
);
