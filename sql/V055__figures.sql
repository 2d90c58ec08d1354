-- The desk's figures, a row a day, sender type, measure and detail; days are those of the desk's zone. Made of steps, which stay the truth.
create table figure_day (
  figure_on date not null, sender_type varchar(20) not null, measure varchar(20) not null, detail varchar(200) not null,
  amount bigint not null,
  constraint figure_day_pk primary key (figure_on, sender_type, measure, detail)
);
-- Which days are rolled up.
create table figure_done (
  figure_on date not null,
  constraint figure_done_pk primary key (figure_on)
);
create index registration_step_time_ix on registration_step (happened_at, id);
