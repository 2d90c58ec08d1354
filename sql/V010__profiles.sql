-- What an organisation says of itself: when it works, on which days nothing may change, where it is.
alter table organisation add column opening_hours varchar(2000);

create table blackout_date (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  organisation_id bigint not null, first_day date not null, last_day date not null, reason varchar(200) not null,
  constraint blackout_date_pk primary key (id),
  constraint blackout_date_organisation_fk foreign key (organisation_id) references organisation (id)
);
create index blackout_date_organisation_ix on blackout_date (organisation_id, first_day);

create table site (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  organisation_id bigint not null, name varchar(100) not null,
  street varchar(200) not null, city varchar(100) not null, region varchar(100) not null, postal_code varchar(20) not null,
  country varchar(2) not null, zone varchar(60), contact varchar(200),
  constraint site_pk primary key (id),
  constraint site_name_uk unique (organisation_id, name),
  constraint site_organisation_fk foreign key (organisation_id) references organisation (id)
);

-- The vendor whose staff serve the portal: one row, made here, so that nobody can make a second.
create table vendor_profile (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  legal_name varchar(200) not null,
  street varchar(200) not null, city varchar(100) not null, region varchar(100) not null, postal_code varchar(20) not null,
  country varchar(2) not null,
  resp_org varchar(5) not null, nnid varchar(6) not null,
  support_email varchar(254) not null, support_phone varchar(40) not null, support_hours varchar(200) not null,
  help_url varchar(400) not null,
  constraint vendor_profile_pk primary key (id),
  constraint vendor_profile_one_ck check (id = 1)
);
insert into vendor_profile (id, version, created_at, changed_at, legal_name, street, city, region, postal_code, country,
    resp_org, nnid, support_email, support_phone, support_hours, help_url)
  values (1, 0, current_timestamp, current_timestamp, '', '', '', '', '', '', '', '', '', '', '', '');
