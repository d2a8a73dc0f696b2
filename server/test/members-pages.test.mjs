import assert from 'node:assert/strict';
import {test} from 'node:test';
import {goodPassword, makeVisitor, ownOrigin} from './members/visitor.mjs';
import {onBothDatabases} from './members/databases.mjs';

const sent = {'sec-fetch-site': 'same-origin'};
const ana = {name: 'Ana', email: 'ana@paper.example', password: goodPassword};

onBothDatabases((open) => {
  test('registering, signing out and signing in work without a script', async (t) => {
    const visitor = makeVisitor(await open(t));
    const registered = await visitor.submit('/register', ana, sent);
    assert.equal(registered.statusCode, 303);
    assert.equal(registered.headers.location, '/account');
    assert.match((await visitor.open('/account')).body, /<strong>Ana<\/strong>/);
    const out = await visitor.submit('/sign-out', {}, sent);
    assert.equal(out.statusCode, 303);
    assert.equal((await visitor.open('/account')).headers.location, '/sign-in');
    assert.equal((await visitor.submit('/sign-in', ana, sent)).statusCode, 303);
    assert.equal((await visitor.whoAmI()).name, 'Ana');
  });

  test('a form comes back with what was typed, save the password, and says what is wrong', async (t) => {
    const visitor = makeVisitor(await open(t));
    const typed = {name: '"><script>alert(1)</script>', email: 'ana', password: 'passwordpassword'};
    const answer = await visitor.submit('/register', typed, sent);
    assert.equal(answer.statusCode, 422);
    assert.match(answer.body, /<title>Error: Register/);
    assert.match(answer.body, /value="&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;"/);
    assert.match(answer.body, /value="ana"/);
    assert.ok(!answer.body.includes('passwordpassword'));
    assert.ok(!answer.body.includes('<script'));
    for (const name of ['email', 'password']) {
      const [input] = answer.body.match(new RegExp(`<input\\s+id="${name}"[^>]*>`));
      assert.match(input, /aria-invalid="true"/);
      assert.match(input, new RegExp(`aria-describedby="${name}-fault`));
      assert.match(answer.body, new RegExp(`id="${name}-fault">[A-Z]`));
      assert.equal(/autofocus/.test(input), name === 'email');
    }
  });

  test('a wrong password is said in the same words whether or not the address is known', async (t) => {
    const visitor = makeVisitor(await open(t));
    await makeVisitor(await open(t)).register();
    const wrong = {email: 'ana@paper.example', password: 'not this river'};
    const known = await visitor.submit('/sign-in', wrong, sent);
    const unknown = await visitor.submit('/sign-in', {...wrong, email: 'eve@paper.example'}, sent);
    assert.equal(known.statusCode, 401);
    assert.equal(unknown.body.replaceAll('eve@', 'ana@'), known.body);
  });

  test('after too many tries the page says how long to wait', async (t) => {
    const visitor = makeVisitor(await open(t));
    let answer;
    for (let tries = 0; tries < 11; tries += 1) {
      answer = await visitor.submit('/sign-in', {...ana, password: `not river ${tries}`}, sent);
    }
    assert.equal(answer.statusCode, 429);
    assert.ok(Number(answer.headers['retry-after']) > 0);
    assert.match(answer.body, /role="alert">There have been too many tries\. Try again in/);
  });

  test('a form that another site sends is refused, for signing in as well', async (t) => {
    const app = await open(t, {allowOrigins: ['https://paper.example']});
    await makeVisitor(app).register();
    for (const headers of [
      {'sec-fetch-site': 'cross-site'},
      {'sec-fetch-site': 'same-site'},
      {'sec-fetch-site': 'none'},
      {'sec-fetch-site': 'cross-site', origin: ownOrigin},
      {origin: 'https://evil.example'},
      {origin: 'https://paper.example'},
      {origin: 'null'},
      {},
    ]) {
      for (const path of ['/sign-in', '/register', '/sign-out']) {
        const visitor = makeVisitor(app, {origin: null});
        const answer = await visitor.submit(path, ana, headers);
        assert.equal(answer.statusCode, 403, JSON.stringify(headers));
        assert.deepEqual(answer.cookies, []);
        assert.match(answer.headers['content-type'], /^text\/html/);
      }
    }
    // Browsers without Sec-Fetch-Site say where they come from by Origin.
    const plain = makeVisitor(app, {origin: ownOrigin});
    assert.equal((await plain.submit('/sign-in', ana)).statusCode, 303);
  });

  test('a form is a form: other bodies are refused with a page', async (t) => {
    const app = await open(t);
    for (const [type, payload, status] of [
      ['application/json', JSON.stringify(ana), 415],
      ['multipart/form-data; boundary=x', '--x--', 415],
      ['application/x-www-form-urlencoded', 'email=a&email=b&password[]=c', 422],
      ['application/x-www-form-urlencoded', '%ff%fe=%zz&&&==', 422],
      ['application/x-www-form-urlencoded', '__proto__=1&constructor=2', 422],
      ['application/x-www-form-urlencoded', 'x'.repeat(70_000), 413],
    ]) {
      const headers = {'content-type': type, ...sent};
      const answer = await makeVisitor(app).call('POST', '/sign-in', payload, headers);
      assert.equal(answer.statusCode, status, `${type} ${payload.slice(0, 40)}`);
      assert.match(answer.body, /<h1>/);
    }
  });

  test('after signing in the reader is back on the page they came from', async (t) => {
    const app = await open(t, {allowOrigins: ['https://paper.example']});
    await makeVisitor(app).register();
    const page = 'https://paper.example/story?a=1&b=ü#comments';
    const visitor = makeVisitor(app);
    const form = await visitor.open(`/sign-in?return_to=${encodeURIComponent(page)}`);
    const [, kept] = /name="return_to" value="([^"]+)"/.exec(form.body);
    assert.equal(kept, 'https://paper.example/story?a=1&amp;b=%C3%BC#comments');
    // Browsers hold the redirect after a form to the policy of the page that the form was on.
    assert.match(
      form.headers['content-security-policy'],
      /form-action 'self' https:\/\/paper\.example/,
    );
    const returnTo = kept.replaceAll('&amp;', '&');
    const answer = await visitor.submit('/sign-in', {...ana, return_to: returnTo}, sent);
    assert.equal(answer.statusCode, 303);
    assert.equal(answer.headers.location, returnTo);
    const own = await visitor.submit('/sign-in', {...ana, return_to: '/account?x'}, sent);
    assert.equal(own.headers.location, `${ownOrigin}/account?x`);
  });

  test('nobody is led anywhere else, however the address is written', async (t) => {
    const app = await open(t, {allowOrigins: ['https://paper.example']});
    await makeVisitor(app).register();
    for (const address of [
      'https://evil.example/',
      '//evil.example',
      '\\\\evil.example',
      '/\\evil.example',
      '\\/evil.example',
      '/\t/evil.example',
      '\u0000//evil.example',
      ' //evil.example',
      'https:evil.example',
      'https:/evil.example',
      'https:\\\\evil.example',
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'blob:https://paper.example/1',
      'https://paper.example@evil.example/',
      'https://user:word@paper.example/',
      'https://user@paper.example/',
      'https://:word@paper.example/',
      'https://paper.example.evil.example/',
      'https://paper.example:8443/',
      'http://paper.example/',
      'https://evil.example/https://paper.example/',
      '%2f%2fevil.example'.replace('%2f%2f', '//'),
      'https://[',
      'x'.repeat(3000),
    ]) {
      const visitor = makeVisitor(app);
      const form = await visitor.open(`/sign-in?return_to=${encodeURIComponent(address)}`);
      assert.ok(!form.body.includes('name="return_to"'), address);
      const answer = await visitor.submit('/sign-in', {...ana, return_to: address}, sent);
      assert.equal(answer.headers.location, '/account', address);
    }
    const twice = await makeVisitor(app).open(
      '/sign-in?return_to=/account&return_to=//evil.example',
    );
    assert.equal(twice.statusCode, 200);
    assert.ok(!twice.body.includes('name="return_to"'));
    const encoded = await makeVisitor(app).submit(
      '/sign-in',
      {...ana, return_to: '%2f%2fevil.example'},
      sent,
    );
    assert.equal(encoded.headers.location, `${ownOrigin}/%2f%2fevil.example`);
  });

  test('who is signed in sees who they are, not a form', async (t) => {
    const app = await open(t);
    const visitor = makeVisitor(app);
    await visitor.register({name: '<b>Ana</b>'});
    for (const path of ['/sign-in?return_to=/back', '/register?return_to=/back']) {
      const {body} = await visitor.open(path);
      assert.match(body, /<strong>&lt;b&gt;Ana&lt;\/b&gt;<\/strong>/);
      assert.match(body, new RegExp(`href="${ownOrigin}/back"`));
      assert.ok(!body.includes('type="password"'));
    }
  });

  test('what a problem is called leads to a page that explains it', async (t) => {
    const app = await open(t);
    const {type} = (await makeVisitor(app).signIn()).json();
    assert.equal(type, '/problems#wrong-credentials');
    assert.match(
      (await makeVisitor(app).open('/problems')).body,
      /<section id="wrong-credentials">/,
    );
  });

  test('the pages run no script, stand in no frame and are kept by nobody', async (t) => {
    const app = await open(t, {
      stylesheet: 'https://paper.example/theme.css',
      siteName: 'The <Post>',
    });
    for (const path of ['/sign-in', '/register', '/problems']) {
      const {body, headers} = await makeVisitor(app).open(path);
      const policy = headers['content-security-policy'];
      assert.match(
        policy,
        /^default-src 'none'; style-src 'sha256-[\w+/=]+' https:\/\/paper\.example;/,
      );
      assert.match(policy, /base-uri 'none'; frame-ancestors 'none'$/);
      assert.ok(!policy.includes('unsafe') && !policy.includes('script-src'));
      assert.equal(headers['cache-control'], 'no-store');
      assert.equal(headers['referrer-policy'], 'same-origin');
      assert.match(body, /<link rel="stylesheet" href="https:\/\/paper\.example\/theme\.css"/);
      assert.match(body, /<header>The &lt;Post&gt;<\/header>/);
    }
  });
});
