var or=Object.defineProperty;var ur=(n,e)=>{for(var r in e)or(n,r,{get:e[r],enumerable:!0})};var v,qe,dr,en,Qn,xn,$e,Cn,Me,Un,Hn,gr,hn=Symbol.for("pv"),Tn={},Ln=[],pr=/^m(i|n|o|s|text|space)$/,jn=Array.isArray,Ve=Ln.slice,an=Object.assign;function ln(n){n&&n.parentNode&&n.remove()}function Dn(n,e,r,i,s){var l={type:n,props:e,key:r,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:hn,__v:s||++qe,__i:-1,__u:0};return!s&&v.vnode&&v.vnode(l),l}function _(n){return n.children}function En(n,e){this.props=n,this.context=e,this.__g=0}function tn(n,e){if(e==null)return n.__&&tn(n.__,n.__i+1);for(var r;e<n.__k.length;e++)if((r=n.__k[e])&&r.__e)return r.__e;return typeof n.type!="function"||n.props.__P?null:tn(n)}function mr(n){var e,r=n.__v,i=r.__e,s=[],l=[],o=n.__P;o&&((e=an({constructor:hn},r)).__v=r.__v+1,v.vnode&&v.vnode(e),Yn(o,e,r,n.__n,o.namespaceURI,32&r.__u?[i]:null,s,i||tn(r),32&r.__u,l),e.__v=r.__v,e.__.__k[e.__i]=e,Ye(s,e,l),r.__=r.__e=null,e.__e!=i&&Ke(e))}function Ke(n){if((n=n.__)&&n.__c&&!n.props.__P)return n.__e=null,n.__k.some(function(e){return e&&(n.__e=e.__e)}),Ke(n)}function Fe(n){(8&n.__g||(n.__g|=8,en.push(n),xn++))&&Qn==v.debounceRendering||((Qn=v.debounceRendering)||queueMicrotask)(Qe)}function Qe(){try{for(var n,e=1;en.length;)en.length>e&&en.sort($e),n=en.shift(),e=en.length,8&n.__g&&mr(n)}finally{(xn=en.length)&&(Qn||queueMicrotask)(Qe)}}function He(n,e,r,i,s,l,o,u,d,m,p){var y,c,g,h,k,b,w=i.__k||Ln,N=e.length;for(d=yr(r,e,w,d,N),y=0;y<N;y++)(g=r.__k[y])!=null&&(c=~g.__i&&w[g.__i]||Tn,g.__i=y,b=Yn(n,g,c,s,l,o,u,d,m,p),h=g.__e,(c.ref!=g.ref||8&c.__u)&&(c.ref&&Jn(c.ref,null,g,c),g.ref&&p.push(g.ref,g.__c||h,g)),k=k||h,4&g.__u?(d=Ue(g,d,n,!c.__v),c.__e&&(c.__e=null)):typeof g.type=="function"&&b!==void 0?d=b:h&&(d=h.nextSibling),g.__u&=-21);return r.__e=k,d}function yr(n,e,r,i,s){var l,o,u,d,m,p,y,c,g,h=r.length,k=h,b=0,w=0,N=n.__k=Array(s);for(l=0;l<s;l++)(o=e[l])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=N[l]=Dn(null,o):jn(o)?o=N[l]=Dn(_,{children:o}):o.constructor===hn&&o.__b?o=N[l]=Dn(o.type,o.props,o.key,o.ref,o.__v):N[l]=o,d=l+b,o.__=n,o.__b=n.__b+1,u=null,~(m=o.__i=cr(o,r,d,k))&&(k--,(u=r[m])&&(u.__u|=2)),u&&u.__v?(o.__u|=16,m==d-1?b--:m==d+1?b++:m!=d&&(m>d?b--:b++,w=1)):(~m||(s>h?b--:s<h&&b++),typeof o.type!="function"&&(o.__u|=4))):N[l]=null;if(w){for(p=[],y=[],l=0;l<s;l++)if((o=N[l])&&16&o.__u){for(b=0,c=p.length;b<c;)p[g=b+c>>1]<o.__i?b=g+1:c=g;p[b]=o.__i,y[l]=b+1}for(b=p.length;l--;)y[l]&&(y[l]==b?b--:N[l].__u|=4)}if(k)for(l=0;l<h;l++)!(u=r[l])||2&u.__u||(u.__e==i&&(i=tn(u)),Zn(u,u));return i}function Ue(n,e,r,i){var s,l,o,u;if(typeof n.type=="function"){if(n.props.__P)return e;if(s=n.__k)for(l=0;l<s.length;l++)s[l]&&(s[l].__=n,e=Ue(s[l],e,r,!1));return e}for(e&&!e.parentNode&&(e=tn(n))&&!e.parentNode&&(e=null),o=n.__e,u=e;u&&u.nodeType==8;)u=u.nextSibling;for(o!=u&&(!i&&r.moveBefore&&o.parentNode?r.moveBefore(o,e):r.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function cr(n,e,r,i){var s,l=n.key,o=n.type,u=e[r],d=u&&!(2&u.__u);if(u===null&&l==null||d&&l==u.key&&o==u.type)return r;if(i>(d?1:0)){for(s=r-1;s>=0;s--)if((u=e[s])&&!(2&u.__u)&&l==u.key&&o==u.type)return s;for(s=r+1;s<e.length;s++)if((u=e[s])&&!(2&u.__u)&&l==u.key&&o==u.type)return s}return-1}function Be(n,e,r){r==null&&(r=""),e[0]=="-"?n.setProperty(e,r):n[e]=r}function Pn(n,e,r,i,s){var l,o;if(e=="style")if(typeof r=="string")n.style.cssText=r;else{if(typeof i=="string"&&(n.style.cssText=i=""),i)for(e in i)r&&e in r||Be(n.style,e);if(r)for(e in r)i&&r[e]==i[e]||Be(n.style,e,r[e])}else if(e[0]=="o"&&e[1]=="n")typeof r!="function"&&(r=null),typeof i!="function"&&(i=null),(n.__e||(n.__e={}))[e]=r,r&&i||(o=Hn[e]||(Hn[e]=_r(e)),(n.__a||(n.__a={}))[e]=Un,l=e!=(e=e.replace(Me,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),r?n.addEventListener(e,o,l):n.removeEventListener(e,o,l));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in n)try{return void(n[e]=r??"")}catch{}if(typeof r=="function")return;r==null||r===!1&&e[4]!="-"?n.removeAttribute(e):n.setAttribute(e,e=="popover"&&r==1?"":r)}}function _r(n){return function(e){var r=this.__e;if(r){if(r=r[n],e[Cn]==null)e[Cn]=Un++;else if(e[Cn]<this.__a[n])return;return r(v.event?v.event(e):e)}}}function Yn(n,e,r,i,s,l,o,u,d,m){var p,y,c,g,h,k,b,w,N,C,O,G,V,dn,Y,ze,nn,sn,J=e.type;if(e.constructor!==hn)return null;128&r.__u&&(d=32&r.__u,p=r.__c.__z)&&(e.__u|=d,y=l=[],p.nodeType==8?u=Gn(p,l):l.push(p),u=l[0]||u),(p=v.__b)&&p(e);n:if(typeof J=="function"){c=o.length;try{if(w=e.props,N=(p=J.prototype)&&p.render,C=(p=J.contextType)&&i[p.__c],O=p?C?C.props.value:p.__:i,(g=r.__c)?(e.__c=g,2&g.__g&&(g.__g|=1)):(N?e.__c=g=new J(w,O):(e.__c=g=new En(w,O),g.constructor=J,g.render=fr),C&&C.sub(g),g.state||(g.state={}),g.__n=i,g.__g|=8,g.__h=[],g.__k=[]),N&&(g.__s||(g.__s=g.state),J.getDerivedStateFromProps&&(g.__s==g.state&&(g.__s=an({},g.__s)),an(g.__s,J.getDerivedStateFromProps(w,g.__s)))),h=g.props,k=g.state,g.__v=e,r.__c){if(w!==h&&N&&!J.getDerivedStateFromProps&&g.componentWillReceiveProps&&g.componentWillReceiveProps(w,O),e.__v==r.__v&&!(8&g.__g)||!(4&g.__g)&&g.shouldComponentUpdate&&g.shouldComponentUpdate(w,g.__s,O)===!1){e.__v!=r.__v&&(g.props=w,g.state=g.__s,g.__g&=-9),e.__e=r.__e,e.__k=r.__k,e.__k.some(function(B){B&&(B.__=e)}),Ln.push.apply(g.__h,g.__k),g.__k=[],g.__h.length&&o.push(g),u=tn(r);break n}g.componentWillUpdate&&g.componentWillUpdate(w,g.__s,O),N&&g.componentDidUpdate&&g.__h.push(function(){g.componentDidUpdate(h,k,b)})}else N&&!J.getDerivedStateFromProps&&g.componentWillMount&&g.componentWillMount(),N&&g.componentDidMount&&g.__h.push(g.componentDidMount);g.context=O,g.props=w,g.__P=n,g.__g&=-5,G=v.__r,V=N?25:0;do g.__g&=-9,G&&G(e),p=g.render(g.props,g.state=g.__s,g.context);while(8&g.__g&&++V<25);N&&(Ln.push.apply(g.__h,g.__k),g.__k=[]),g.state=g.__s,g.getChildContext&&(i=an({},i,g.getChildContext())),N&&r.__c&&g.getSnapshotBeforeUpdate&&(b=g.getSnapshotBeforeUpdate(h,k)),dn=p&&p.type===_&&p.key==null?p.props.children:p,w.__P&&(p=u,s=(n=w.__P).namespaceURI,d=l=null,r.props&&r.props.__P!=n&&(r.__k.some(function(B){B&&Zn(B,B)}),r.__k=null),u=r.__k?tn(r,0):null),u=He(n,jn(dn)?dn:[dn],e,r,i,s,l,o,u,d,m),w.__P&&(e.__e=null,u=p),e.__u&=-161,y&&y.some(ln),g.__h.length&&o.push(g),1&g.__g&&(g.__g&=-4)}catch(B){if(o.length=c,e.__v=null,d||l)if(B&&B.then){if(e.__u|=128|d,l){for(~(nn=l.indexOf(u||void 0))||(nn=l.length);(sn=l[nn-1])&&sn.nodeType==8;)nn--;for(;nn<l.length;nn++)if(sn=l[nn])if(l[nn]=null,Y){if(sn==ze)break}else{if(sn.nodeType!=8)break;sn.data.startsWith("$s")&&(ze=Gn(Y=sn))}}if(!Y){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;Y=u}(p=Gn(Y=e.__c.__z||(e.__c.__z=Y)))?(e.__e=Y,u=p):e.__e=u,u=u&&u.nextSibling}else l&&l.some(ln);else e.__e=r.__e;e.__k||(e.__k=r.__k||[]),B&&B.then||je(e),v.__e(B,e,r)}}else u=e.__e=hr(r.__e,e,r,i,s,l,o,d,m,n);return(p=v.diffed)&&p(e),u}function Gn(n,e){if(n&&n.nodeType==8&&n.data.startsWith("$s"))for(var r=1;n=n.nextSibling;){if(n.nodeType==8){if(n.data.startsWith("$s"))r++;else if(n.data.startsWith("/$s")&&!--r)return n}e&&e.push(n)}}function je(n){n&&(n.__c&&(n.__c.__g|=4),n.__k&&n.__k.some(je))}function Ye(n,e,r){for(var i=0;i<r.length;)Jn(r[i++],r[i++],r[i++]);v.__c&&v.__c(e,n),n.some(function(s){try{n=s.__h,s.__h=[],n.some(function(l){l.call(s)})}catch(l){v.__e(l,s.__v)}})}function hr(n,e,r,i,s,l,o,u,d,m){var p,y,c,g,h,k,b,w,N=r.props||Tn,C=e.props,O=e.type;if(O=="svg"?s="http://www.w3.org/2000/svg":O=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),l){for(p=0;p<l.length;p++)if((h=l[p])&&(O?h.localName==O:h.nodeType==3)){n=h,l[p]=null;break}}if(!n){if(w=m.ownerDocument||document,!O)return w.createTextNode(C);n=w.createElementNS(s,O,C.is?C:m),u&&(v.__m&&v.__m(e,l),u=!1),l=null}if(O){if(m=O=="template"&&n.content||n,l=O=="textarea"&&C.defaultValue!=null?null:l&&Ve.call(m.childNodes),!u&&l)for(N={},p=0;p<n.attributes.length;p++)N[(h=n.attributes[p]).name]=h.value;for(p in N)h=N[p],p=="dangerouslySetInnerHTML"?c=h:p=="children"||p in C||p=="value"&&"defaultValue"in C||p=="checked"&&"defaultChecked"in C||Pn(n,p,null,h,s);for(p in C)h=C[p],p=="children"?g=h:p=="dangerouslySetInnerHTML"?y=h:p=="value"?k=h:p=="checked"?b=h:u&&typeof h!="function"||N[p]===h||Pn(n,p,h,N[p],s);y?(u||c&&(y.__html==c.__html||y.__html==n.innerHTML)||(n.innerHTML=y.__html),e.__k=[]):(c&&(n.textContent=""),(O=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&pr.test(O))&&(s="http://www.w3.org/1999/xhtml"),He(m,jn(g)?g:[g],e,r,i,s,l,o,l?l[0]:r.__k&&tn(r,0),u,d),l&&l.some(ln)),u&&O!="textarea"||(p="value",O=="progress"&&k==null?n.removeAttribute(p):k==null||k===n[p]&&(O!="progress"||k)||Pn(n,p,k,N[p],s),p="checked",b!=null&&b!=n[p]&&Pn(n,p,b,N[p],s))}else N===C||u&&n.data==C||(n.data=C);return n}function Jn(n,e,r,i){try{typeof n=="function"?e?e.__x=n(e)||1:i&&(i=i.__c||i.__e)&&(e=i.__x)&&(i.__x=null,typeof e=="function"?e():n(null)):n.current=e}catch(s){v.__e(s,r)}}function Zn(n,e,r){var i,s,l,o;if(v.unmount&&v.unmount(n),!(i=n.ref)||i.current&&i.current!=n.__e||Jn(i,null,e,n),i=n.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(u){v.__e(u,e)}i.__P=i.__n=null}if(i=n.__k)for(o=0;o<i.length;o++)i[o]&&Zn(i[o],e,typeof n.type!="function"||r&&!n.props.__P);!r&&(i=n.__c)&&(i=i.__z)&&(s=Gn(i,l=[]))&&(i==n.__e&&l.some(ln),ln(s),ln(i)),r||ln(n.__e),n.__e=n.__c=n.__=null}function fr(n,e,r){return this.constructor(n,r)}function Je(n,e){var r,i,s,l;v.__&&v.__(n,e),e.nodeType==9&&(e=e.documentElement),i=(r=n&&32&n.__u)?null:e.__k,e.__k=Dn(_,{children:[n]}),s=[],l=[],Yn(e,e.__k,i||Tn,Tn,e.namespaceURI,i?null:e.firstChild?Ve.call(e.childNodes):null,s,i?i.__e:e.firstChild,r,l),Ye(s,e.__k,l),e.__k.props.children=null}v={__e:function(n,e,r,i){for(var s,l,o;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(l=s.constructor)&&l.getDerivedStateFromError)&&s.setState(l.getDerivedStateFromError(n)),s.componentDidCatch&&(s.componentDidCatch(n,i||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(u){n=u}}throw xn=0,n}},qe=0,dr=function(n){return n!=null&&n.constructor===hn},En.prototype.setState=function(n,e){var r=this.__s;r&&r!=this.state||(r=this.__s=an({},this.state)),typeof n=="function"&&(n=n(an({},r),this.props)),n&&(an(r,n),this.__v&&(e&&this.__k.push(e),Fe(this)))},En.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),Fe(this))},En.prototype.render=_,en=[],xn=0,$e=function(n,e){return n.__v.__b-e.__v.__b},Cn=Symbol(),Me=/(PointerCapture)$|Capture$/i,Un=0,Hn={},gr=0;var bn,E,Xn,Ze,ne=Object.is,Nn=0,at=[],ee=[],D=v,Xe=D.__b,nt=D.__r,et=D.diffed,tt=D.__c,rt=D.unmount,it=D.__;function re(n,e){D.__h&&D.__h(E,n,Nn||e),Nn=0;var r=E.__H||(E.__H={__:[],__h:[]});return n>=r.__.length&&r.__.push({}),r.__[n]}function A(n){return Nn=1,br(gt,n)}function br(n,e,r){var i=re(bn++,2);if(i.t=n,!i.__c&&(i.__=[r?r(e):gt(void 0,e),function(l){var o=(i.__N||i.__)[0],u=i.t(o,l);ne(o,u)||(i.__N=[u,i.__[1]],i.__c.setState({}))}],i.__c=E,!E.__f)){E.__f=!0;var s=E.shouldComponentUpdate;E.shouldComponentUpdate=function(l,o,u){var d=this.__H;if(!d)return!0;var m=!1,p=this.props!=l;if(d.__.some(function(c){c.__N&&(m=!0,ne(c.__[0],c.__N[0])||(p=!0))}),s){var y=s.call(this,l,o,u);return m?y||p:y}return!m||p}}return i.__}function z(n,e){var r=re(bn++,3);!D.__s&&dt(r.__H,e)&&(r.__P=!0,r.__=n,r.u=e,E.__H.__h.push(r))}function gn(n){return Nn=5,ot(function(){return{current:n}},[])}function ot(n,e){var r=re(bn++,7);return dt(r.__H,e)&&(r.__=n(),r.__H=e),r.__}function ut(n,e){return Nn=8,ot(function(){return n},e)}function Nr(){var n;do{for(;n=ee.shift();)try{fn(n)}catch(r){D.__e(r,{__:(n=n.__P)&&n.__v})}for(;n=at.shift();){var e=n.__H;if(n.__P&&e)try{e.__h.some(fn),e.__h.some(te),e.__h=[]}catch(r){e.__h=[],D.__e(r,n.__v)}}}while(ee.length)}D.__b=function(n){E=null,Xe&&Xe(n)},D.__=function(n,e){n&&e.__k&&e.__k.__m&&(n.__m=e.__k.__m),it&&it(n,e)},D.__r=function(n){nt&&nt(n),bn=0;var e=(E=n.__c).__H;e&&(Xn==E?E.__h=[]:(e.__h.some(fn),e.__h.some(te),bn=0),e.__h=[],e.__.some(function(r){r.__N&&(r.__=r.__N),r.u=r.__N=void 0})),Xn=E},D.diffed=function(n){et&&et(n);var e=n.__c;e&&e.__H&&(e.__H.__h.length&&lt(at.push(e)),e.__H.__.some(function(r){r.u&&(r.__H=r.u)})),Xn=E=null},D.__c=function(n,e){e.some(function(r){try{r.__h.some(fn),r.__h=r.__h.filter(function(i){return!i.__||te(i)})}catch(i){r.__h=[function(){throw i}]}}),tt&&tt(n,e)},D.unmount=function(n){rt&&rt(n);var e,r,i=n.__c;i&&i.__H&&(i.__H.__.some(function(s){try{if(s.__P&&s.__c){if(r===void 0){for(r=n.__;r&&(!r.__c||!r.__c.__P);)r=r.__;r=r&&r.__c}s.__P=r,lt(ee.push(s))}else fn(s)}catch(l){e=l}}),i.__H=void 0,e&&D.__e(e,i.__v))};var st=typeof requestAnimationFrame=="function";function Or(n){var e,r=function(){clearTimeout(i),st&&cancelAnimationFrame(e),setTimeout(n)},i=setTimeout(r,35);st&&(e=requestAnimationFrame(r))}function lt(n){n!=1&&Ze==D.requestAnimationFrame||((Ze=D.requestAnimationFrame)||Or)(Nr)}function fn(n){var e=E,r=n.__c;typeof r=="function"&&(n.__c=void 0,r()),E=e}function te(n){var e=E;n.__c=n.__(),E=e}function dt(n,e){return!n||n.length!=e.length||e.some(function(r,i){return!ne(r,n[i])})}function gt(n,e){return typeof e=="function"?e(n):e}var pn=class extends Error{constructor(r,i,s={}){super(r);this.code=i;this.extensions=s}code;extensions};function mt(n){let e=n.errors?.[0];if(e)throw new pn(e.message,e.extensions?.code??"",e.extensions);return{data:n.data,revision:n.extensions?.revision??0}}var In="answerable-token",pt=/[#&]token=([\w.-]+)/.exec(location.hash);pt&&(sessionStorage.setItem(In,pt[1]),history.replaceState(null,"",location.pathname+location.search));var On=()=>sessionStorage.getItem(In)??"";function yt(n){n?sessionStorage.setItem(In,n):sessionStorage.removeItem(In)}var ct=n=>({"Content-Type":"application/json",Accept:n,...On()&&{Authorization:`Bearer ${On()}`}});async function Q(n,e,r="",i){let s;try{s=await fetch("/graphql",{method:"POST",headers:{...ct("application/graphql-response+json, application/json;q=0.9"),...r&&{"Answerable-After":r}},body:JSON.stringify({query:n.toString(),variables:e}),signal:i??null})}catch(o){throw i?.aborted?o:new pn(String(o),"NETWORK")}let l=await s.json().catch(()=>{});if(!l)throw new pn(s.statusText,"NETWORK");return mt(l)}function ie(n,e,r,i){let s=new AbortController;return(async()=>{for(let l=1e3;!s.signal.aborted;l=Math.min(2*l,3e4)){try{let o=await fetch("/graphql",{method:"POST",headers:ct("text/event-stream"),body:JSON.stringify({query:n.toString(),variables:e}),signal:s.signal});if(!o.headers.get("Content-Type")?.startsWith("text/event-stream"))return;i(!0),l=500;let u=o.body.pipeThrough(new TextDecoderStream).getReader();for(let d="";;){let{done:m,value:p}=await u.read();if(m)break;let y=(d+p).split(`

`);d=y.pop();for(let c of y){let g=/^event: next\ndata: (.+)$/m.exec(c);g&&r(mt(JSON.parse(g[1])).data)}}}catch(o){if(o instanceof pn&&o.code!=="NETWORK")return}if(s.signal.aborted)return;i(!1),await new Promise(o=>setTimeout(o,l))}})(),()=>s.abort()}var Ne={};ur(Ne,{ActionPointPageDocument:()=>Gr,AddressRecommendationDocument:()=>_e,AnsweredFragmentDoc:()=>Cr,ChoicesDocument:()=>le,CitedFragmentDoc:()=>wr,DerivedFragmentDoc:()=>Er,DocumentPageDocument:()=>xr,GraphChangedDocument:()=>ge,HeadFragmentDoc:()=>Rr,InitiativePageDocument:()=>Tr,LedgerChangedDocument:()=>de,LedgerDocument:()=>kn,LinkFragmentDoc:()=>kr,MeetingPageDocument:()=>Lr,NamesDocument:()=>ae,NumbersFragmentDoc:()=>Ar,ObligationsDocument:()=>wn,OrganizationPageDocument:()=>Ir,OutcomePageDocument:()=>Wr,OwingFragmentDoc:()=>Pr,PageFragmentDoc:()=>Sr,PersonPageDocument:()=>zr,PickDocument:()=>me,ProgressReportPageDocument:()=>Fr,RecommendationPageDocument:()=>Br,RecordProgressDocument:()=>fe,RecordResponseDocument:()=>ye,ReportedFragmentDoc:()=>Dr,RespondentsDocument:()=>se,ResponsePageDocument:()=>qr,RetractProgressDocument:()=>be,RetractResponseDocument:()=>ce,RowFragmentDoc:()=>vr,SearchDocument:()=>ue,StakeholderGroupPageDocument:()=>$r,ThemePageDocument:()=>Mr,TypedDocumentString:()=>f,ViewerDocument:()=>pe,WhyDocument:()=>oe,WithdrawAddressingDocument:()=>he,WorkingGroupPageDocument:()=>Vr});var f=class extends String{__apiType;value;__meta__;constructor(e,r){super(e),this.value=e,this.__meta__=r}toString(){return this.value}},kr=new f(`
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
    `,{fragmentName:"Link"}),wr=new f(`
    fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Cited"}),Rr=new f(`
    fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Head"}),vr=new f(`
    fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Row"}),Sr=new f(`
    fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}`,{fragmentName:"Page"}),Ar=new f(`
    fragment Numbers on ObligationConnection {
  totalCount
  countsByState {
    state
    count
  }
  responseRate
  medianDaysLate
  counts(by: $by) {
    overlapping
    rows {
      keys {
        value
        label
      }
      count
    }
  }
}
    `,{fragmentName:"Numbers"}),Pr=new f(`
    fragment Owing on StakeholderOwingConnection {
  totalCount
  nodes {
    openCount
    overdueCount
    nextDueOn
    stakeholder {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Owing"}),Cr=new f(`
    fragment Answered on Response {
  ...Link
  kind
  submittedOn
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Answered"}),Dr=new f(`
    fragment Reported on ProgressReport {
  ...Link
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Reported"}),Er=new f(`
    fragment Derived on Deadline {
  dueOn
  basis
  addressedOn
  respondWithin
  explanation
  review {
    ...Link
    on
    days
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Derived"}),Gr=new f(`
    query ActionPointPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on ActionPoint {
      ...Head
      text
      agreedOn
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recordedIn(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressees(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviews(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responses(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressReports(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      implements(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      agreedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),xr=new f(`
    query DocumentPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Document {
      ...Head
      title
      ownKind: kind
      publishedOn
      language
      url
      pages
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recorded(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      translationOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      translations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Tr=new f(`
    query InitiativePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Initiative {
      ...Head
      name
      aliases
      summary
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Lr=new f(`
    query MeetingPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Meeting {
      ...Head
      name
      ownKind: kind
      ownStatus: status
      on
      days
      place
      summary
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviewed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      agreed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      heldBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      hosts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participants(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      partOf(first: $first) {
        totalCount
        edges {
          position
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          position
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByMeetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByWorkingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Ir=new f(`
    query OrganizationPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Organization {
      ...Head
      name
      aliases
      abbreviation
      ownKind: kind
      country
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      successors(first: $first) {
        totalCount
        edges {
          on
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      predecessors(first: $first) {
        totalCount
        edges {
          on
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      affiliates(first: $first) {
        totalCount
        edges {
          role
          focalPoint
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leads(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      convenes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supports(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinates(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      hosted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submitted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedProgress(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Wr=new f(`
    query OutcomePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Outcome {
      ...Head
      text
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressReports(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),zr=new f(`
    query PersonPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Person {
      ...Head
      name
      aliases
      roleTitle
      contact
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      affiliations(first: $first) {
        totalCount
        edges {
          role
          focalPoint
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submitted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedProgress(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Fr=new f(`
    query ProgressReportPage($id: ID!, $first: Int!, $asOf: Date) {
  node(id: $id) {
    ... on ProgressReport {
      ...Head
      ownStatus: status
      state(asOf: $asOf)
      reportedOn
      retractedOn
      text
      reportsOn(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      outcomes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      onBehalfOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Br=new f(`
    query RecommendationPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Recommendation {
      ...Head
      reference
      text
      issuedOn
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recordedIn(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressees(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviews(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responses(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressReports(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      actionPoints(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),qr=new f(`
    query ResponsePage($id: ID!, $first: Int!, $asOf: Date) {
  node(id: $id) {
    ... on Response {
      ...Head
      ownKind: kind
      state(asOf: $asOf)
      submittedOn
      retractedOn
      text
      answers(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      onBehalfOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),$r=new f(`
    query StakeholderGroupPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on StakeholderGroup {
      ...Head
      name
      aliases
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Mr=new f(`
    query ThemePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Theme {
      ...Head
      name
      aliases
      summary
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      actionPoints(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      documents(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      workedOnBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Vr=new f(`
    query WorkingGroupPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on WorkingGroup {
      ...Head
      name
      aliases
      summary
      ownStatus: status
      pilot
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      outcomes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),kn=new f(`
    query Ledger($sourced: ObligationFilter, $assumed: ObligationFilter, $sourcedScope: ObligationFilter, $assumedScope: ObligationFilter, $late: ObligationFilter, $by: [ObligationDimension!]!, $asOf: Date, $sourcedFirst: Int!, $assumedFirst: Int!) {
  sourced: obligations(
    filter: $sourced
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}]
    asOf: $asOf
    first: $sourcedFirst
  ) {
    asOf
    ...Page
  }
  assumed: obligations(
    filter: $assumed
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}]
    asOf: $asOf
    first: $assumedFirst
  ) {
    ...Page
  }
  sourcedNumbers: obligations(filter: $sourcedScope, asOf: $asOf, first: 0) {
    ...Numbers
  }
  assumedNumbers: obligations(filter: $assumedScope, asOf: $asOf, first: 0) {
    ...Numbers
  }
  late: stakeholdersOwing(filter: $late, asOf: $asOf, first: 0) {
    totalCount
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}
fragment Numbers on ObligationConnection {
  totalCount
  countsByState {
    state
    count
  }
  responseRate
  medianDaysLate
  counts(by: $by) {
    overlapping
    rows {
      keys {
        value
        label
      }
      count
    }
  }
}`),wn=new f(`
    query Obligations($filter: ObligationFilter, $asOf: Date, $first: Int!, $after: String) {
  obligations(
    filter: $filter
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}]
    asOf: $asOf
    first: $first
    after: $after
  ) {
    ...Page
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}`),se=new f(`
    query Respondents($sourced: ObligationFilter, $assumed: ObligationFilter, $asOf: Date, $first: Int!) {
  sourced: stakeholdersOwing(
    filter: $sourced
    orderBy: [{by: OVERDUE, direction: DESC}, {by: OPEN, direction: DESC}]
    asOf: $asOf
    first: $first
  ) {
    ...Owing
  }
  assumed: stakeholdersOwing(
    filter: $assumed
    orderBy: [{by: OVERDUE, direction: DESC}, {by: OPEN, direction: DESC}]
    asOf: $asOf
    first: $first
  ) {
    ...Owing
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Owing on StakeholderOwingConnection {
  totalCount
  nodes {
    openCount
    overdueCount
    nextDueOn
    stakeholder {
      ...Link
    }
  }
}`),le=new f(`
    query Choices($asOf: Date, $owing: ObligationFilter) {
  themes(asOf: $asOf, first: 200, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  workingGroups(asOf: $asOf, first: 200, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  stakeholdersOwing(
    filter: $owing
    asOf: $asOf
    first: 200
    orderBy: [{by: NAME}]
  ) {
    nodes {
      stakeholder {
        ...Link
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),ae=new f(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on GraphNode {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),oe=new f(`
    query Why($id: ID!, $theme: ID) {
  node(id: $id) {
    ... on Obligation {
      ...Row
      subject {
        themes(first: 5) {
          edges {
            assumption
            sources {
              ...Cited
            }
            node {
              ...Link
            }
          }
        }
      }
      deadline {
        ...Derived
      }
      reasons {
        responsibility
        withdrawn
        deadline {
          dueOn
        }
        steps(theme: $theme) {
          type
          key
          from {
            ...Link
          }
          to {
            ...Link
          }
          since
          until
          on
          addressedOn
          withdrawnOn
          round
          assumption
          sources {
            ...Cited
          }
        }
      }
      responses {
        ...Answered
      }
      holdingResponse {
        ...Answered
      }
      progress {
        report {
          ...Reported
        }
      }
      assessment {
        report {
          ...Reported
        }
      }
      focalPoints {
        ...Link
        roleTitle
        contact
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Answered on Response {
  ...Link
  kind
  submittedOn
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
fragment Reported on ProgressReport {
  ...Link
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
fragment Derived on Deadline {
  dueOn
  basis
  addressedOn
  respondWithin
  explanation
  review {
    ...Link
    on
    days
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),ue=new f(`
    query Search($query: String!, $labels: [Label!], $asOf: Date, $first: Int!) {
  search(query: $query, labels: $labels, asOf: $asOf, first: $first) {
    totalCount
    facets {
      label
      count
    }
    edges {
      node {
        ...Link
      }
      highlights {
        property
        snippet {
          text
          found
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),de=new f(`
    subscription LedgerChanged($filter: ObligationFilter) {
  obligationsChanged(filter: $filter) {
    position
    changes {
      obligationId
    }
  }
}
    `),ge=new f(`
    subscription GraphChanged {
  graphChanged {
    position
    nodes {
      id
    }
    removedNodes
    relationships {
      from
    }
  }
}
    `),pe=new f(`
    query Viewer {
  viewer {
    name
    clearance
    role
    answersFor
  }
}
    `),me=new f(`
    query Pick($query: String!, $labels: [Label!]) {
  search(query: $query, labels: $labels, first: 8) {
    nodes {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),ye=new f(`
    mutation RecordResponse($input: RecordResponseInput!) {
  written: recordResponse(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),ce=new f(`
    mutation RetractResponse($input: RetractResponseInput!) {
  written: retractResponse(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),_e=new f(`
    mutation AddressRecommendation($input: AddressRecommendationInput!) {
  written: addressRecommendation(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),he=new f(`
    mutation WithdrawAddressing($input: WithdrawAddressingInput!) {
  written: withdrawAddressing(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),fe=new f(`
    mutation RecordProgress($input: RecordProgressInput!) {
  written: recordProgress(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),be=new f(`
    mutation RetractProgress($input: RetractProgressInput!) {
  written: retractProgress(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `);function F(n,e,r){let i=n.toString()+JSON.stringify(e),[s,l]=A({key:"",ids:new Set}),[o,u]=A(!0),d=gn(i);d.current=i;let m=ut((y="",c)=>{let g=i,h=new AbortController;return Q(n,e,y,h.signal).then(k=>d.current===g&&l(b=>!c||b.key!==g||!b.shown?{key:g,shown:k,ids:new Set}:JSON.stringify(k.data)===JSON.stringify(b.shown.data)?{...b,next:void 0,ids:new Set}:{...b,next:k,ids:new Set([...b.ids,...c])}),k=>h.signal.aborted||d.current!==g||c||l(b=>({key:g,shown:b.key===g?b.shown:void 0,failure:k,ids:new Set}))),()=>h.abort()},[i]);z(()=>m(),[m]),z(()=>{let y=c=>{m(String(c.detail))};return addEventListener("written",y),()=>removeEventListener("written",y)},[m]);let p=JSON.stringify(r);return z(()=>{if(!r)return;let y=!0,c=(g,h)=>{(!y||h.length)&&m(g,h),y=!1};return r==="graph"?ie(ge,{},({graphChanged:{position:g,nodes:h,removedNodes:k,relationships:b}})=>c(g,[...new Set([...h.map(({id:w})=>w),...k,...h.length?[]:b.map(({from:w})=>w)])]),u):ie(de,{filter:r.ledger},({obligationsChanged:{position:g,changes:h}})=>c(g,h.map(({obligationId:k})=>k)),u)},[p,m]),{data:s.shown?.data,revision:s.shown?.revision??0,failure:s.key===i?s.failure:void 0,busy:s.key!==i,changed:s.key===i&&s.next?Math.max(1,s.ids.size):0,show:()=>l(y=>y.next?{key:y.key,shown:y.next,ids:new Set}:y),reload:()=>{m()},connected:o}}var _t=n=>dispatchEvent(new CustomEvent("written",{detail:n}));var Wn=()=>({path:location.pathname,params:new URLSearchParams(location.search)}),Oe=new Set,ht=()=>Oe.forEach(n=>n());addEventListener("popstate",ht);function Z(n,e=!1){history[e?"replaceState":"pushState"](null,"",n),ht()}function ft(){let[n,e]=A(Wn);return z(()=>{let r=()=>e(Wn());return Oe.add(r),()=>{Oe.delete(r)}},[]),n}addEventListener("click",n=>{let e=n.target instanceof Element?n.target.closest("a"):null;if(!e||n.defaultPrevented||n.button!==0||n.metaKey||n.ctrlKey||n.shiftKey||n.altKey)return;let r=new URL(e.href,location.href);if(r.origin!==location.origin||e.target||e.hasAttribute("download")||!Kr(r.pathname))return;let i=r.pathname!==location.pathname;r.hash&&!i&&r.search===location.search||(n.preventDefault(),Z(r.pathname+r.search+r.hash),r.hash?requestAnimationFrame(()=>document.getElementById(r.hash.slice(1))?.scrollIntoView()):i&&scrollTo(0,0))});var Kr=n=>n==="/"||n==="/search"||n.startsWith("/n/");function L(n,e={}){let r=new URLSearchParams,i=Wn().params;for(let s of["asOf","lang"])i.has(s)&&r.set(s,i.get(s));return bt(n,r,e)}var P=n=>bt(location.pathname,Wn().params,n);function bt(n,e,r){for(let[s,l]of Object.entries(r))l?e.set(s,l):e.delete(s);let i=e.toString().replaceAll("%3A",":").replaceAll("%2C",",").replaceAll("%7E","~");return n+(i?`?${i}`:"")}var H=n=>`/n/${encodeURIComponent(n).replaceAll("%3A",":")}`,mn=document.documentElement.dataset.opensOn??"";function W({params:n}){let e=n.get("asOf")??mn;return/^\d{4}-\d\d-\d\d$/.test(e)?e:null}var zn=["OPEN","OVERDUE"],Rn=["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"];var Ot={theme:"THEME",group:"WORKING_GROUP",month:"MONTH_DUE",round:"ROUND"},q="none",Nt=25,ke=({params:n})=>{let e=n.get("by");return e==="respondent"||e&&e in Ot?e:"theme"};function Fn({params:n}){let e=n.get("state");if(e==="ALL")return Rn;let r=(e??"").split(",").filter(i=>Rn.includes(i));return r.length?r:zn}function Qr(n){let[e,r]=n.split("-").map(Number);return`${n}-${new Date(Date.UTC(e,r,0)).getUTCDate()}`}function we({params:n},e={}){let r={...e},i=[],s=(o,u,d)=>{let m=n.get(o);m===q?i.push(u):m&&d(m)};s("theme","THEME",o=>r.theme=o),s("group","WORKING_GROUP",o=>r.workingGroup=o),s("round","ROUND",o=>r.round=[o]),s("month","MONTH_DUE",o=>{/^\d{4}-(0[1-9]|1[0-2])$/.test(o)&&(r.dueOn={from:`${o}-01`,to:Qr(o)})});let l=n.get("who");return l&&(r.respondent=l),i.length&&(r.missing=i),r}function yn(n,e){let r=we(n,e),i=ke(n),s={...r,assumed:!1},l={...r,assumed:!0},o=u=>Math.min(500,Math.max(Nt,Number(n.params.get(u))||Nt));return{sourcedScope:s,assumedScope:l,sourced:{...s,states:Fn(n)},assumed:{...l,states:Fn(n)},late:{...s,states:["OVERDUE"]},by:i==="respondent"?["STATE"]:[Ot[i],"STATE"],asOf:W(n),sourcedFirst:o("rows"),assumedFirst:o("assumedRows")}}var kt=n=>String(Math.min(500,n*4));var wt={brand:"Answerable",skip:"انتقل إلى المحتوى",nav:"العروض",language:"اللغة",loading:"جارٍ التحميل…",none:"لا شيء",yes:"نعم","list.comma":"، ",foot:"كل رقم يستند إلى وقائع مؤرخة، وكل واقعة إلى مصدرها. لا يُخزَّن هنا شيء على أنه «متأخر»: بل يُستنتج لليوم الذي تختاره.","foot.graphiql":"اطرح سؤالك بنفسك في GraphiQL",sample:"هذه هي العينة: مبادرة حقيقية من عام 2017 من وثائق علنية. وهي معروضة كما كانت في {day}، وهو يوم من زمنها. {today}","sample.today":"اعرض اليوم بدلًا من ذلك","name.hidden":"بلا اسم هنا ({id})","date.quarter":"الربع {quarter} من {year}","span.both":"من {since} إلى {until}","span.since":"منذ {since}","span.until":"حتى {until}",days:{zero:"بـ {n} يوم",one:"بيوم واحد",two:"بيومين",few:"بـ {n} أيام",many:"بـ {n} يومًا",other:"بـ {n} يوم"},"unit.days":{zero:"{n} يوم",one:"يوم واحد",two:"يومان",few:"{n} أيام",many:"{n} يومًا",other:"{n} يوم"},"unit.weeks":{zero:"{n} أسبوع",one:"أسبوع واحد",two:"أسبوعان",few:"{n} أسابيع",many:"{n} أسبوعًا",other:"{n} أسبوع"},"unit.months":{zero:"{n} شهر",one:"شهر واحد",two:"شهران",few:"{n} أشهر",many:"{n} شهرًا",other:"{n} شهر"},"unit.years":{zero:"{n} سنة",one:"سنة واحدة",two:"سنتان",few:"{n} سنوات",many:"{n} سنة",other:"{n} سنة"},assumption:"افتراض",sources:{zero:"بلا مصدر",one:"مصدر واحد",two:"مصدران",few:"{n} مصادر",many:"{n} مصدرًا",other:"{n} مصدر"},"source.page":"ص {page}","source.open":"فتح","source.stated":"صرّح به {who} في {day}","failure.network":"الخادم لا يجيب. هل هو مشغَّل، وهل أنت متصل؟","failure.token":"رمزك غير صالح أو انتهت صلاحيته. سجّل الخروج، أو سجّل الدخول برمز جديد.","failure.notFound":"لا وجود لهذا هنا، أو لا يحق لك رؤيته.","failure.unavailable":"لا يمكن الإجابة الآن. أعد المحاولة بعد قليل.","failure.busy":"الخادم مشغول. أعد المحاولة بعد قليل.","failure.slow":"استغرق الجواب وقتًا طويلًا. اطلب أقل: اختر موضوعًا أو فريق عمل.","failure.other":"لم يجب الخادم عن هذا. وهو يقول:","failure.retry":"أعد المحاولة","live.changed":{zero:"لا تغيير.",one:"تغيير واحد.",two:"تغييران.",few:"{n} تغييرات.",many:"{n} تغييرًا.",other:"{n} تغيير."},"live.show":"اعرض","live.lost":"انقطع الاتصال. ستعيد الصفحة الاتصال من تلقاء نفسها.","board.title":"من عليه الرد","headline.title":"كيف هو الحال","headline.late":{zero:"في {day}، لا رد متأخر ({n})، على {who}.",one:"في {day}، رد واحد متأخر، على {who}.",two:"في {day}، ردان متأخران، على {who}.",few:"في {day}، {n} ردود متأخرة، على {who}.",many:"في {day}، {n} ردًا متأخرًا، على {who}.",other:"في {day}، {n} رد متأخر، على {who}."},"headline.who":{zero:"لا جهة",one:"جهة واحدة",two:"جهتين",few:"{n} جهات",many:"{n} جهة",other:"{n} جهة"},"headline.nobody":"في {day}، لا شيء متأخر بحسب المصادر.","headline.assumed":{zero:"ولا شيء يضاف ({n}) إن صح افتراضنا.",one:"ورد واحد آخر متأخر إن صح افتراضنا.",two:"وردان آخران متأخران إن صح افتراضنا.",few:"و{n} ردود أخرى متأخرة إن صح افتراضنا.",many:"و{n} ردًا آخر متأخرًا إن صح افتراضنا.",other:"و{n} رد آخر متأخر إن صح افتراضنا."},"headline.apart":"معدود على حدة، إن صح افتراضنا","headline.rate":"أُجيب عن {rate} مما طُلب.","headline.median":{zero:"نصف المتأخر تأخر {n} يوم أو أكثر.",one:"نصف المتأخر تأخر يومًا واحدًا أو أكثر.",two:"نصف المتأخر تأخر يومين أو أكثر.",few:"نصف المتأخر تأخر {n} أيام أو أكثر.",many:"نصف المتأخر تأخر {n} يومًا أو أكثر.",other:"نصف المتأخر تأخر {n} يوم أو أكثر."},"filters.title":"تضييق المعروض","filters.theme":"الموضوع","filters.group":"فريق العمل","filters.who":"من عليه الرد","filters.state":"الحالة","filters.asOf":"كما في يوم","filters.today":"اليوم","filters.any":"الكل","filters.all":"كل الحالات","filters.owing":"مستحق: مفتوح أو متأخر","filters.noTheme":"بلا موضوع","filters.noGroup":"خارج فرق العمل","chips.month":"مستحق في {month}","chips.noMonth":"بلا موعد","chips.round":"الجولة {round}","chips.noRound":"بلا جولة","chips.assumed":"ما يستند إلى افتراض فقط","chips.sourced":"ما تقوله المصادر فقط","chips.remove":"إزالة","groups.title":"بحسب المجموعة والحالة","groups.by":"التجميع بحسب","groups.theme":"الموضوع","groups.respondent":"من عليه الرد","groups.group":"فريق العمل","groups.month":"شهر الاستحقاق","groups.round":"الجولة","groups.total":"المجموع","groups.none":"لم يُطلب هنا شيء.","groups.next":"الموعد التالي","groups.overlapping":"ما له عدة مواضيع أو فرق يُعد في سطر كل منها.","groups.count":{zero:"{group}، {state}: {n}",one:"{group}، {state}: {n}",two:"{group}، {state}: {n}",few:"{group}، {state}: {n}",many:"{group}، {state}: {n}",other:"{group}، {state}: {n}"},"groups.countAssumed":{zero:"{group}، {state}، بافتراض: {n}",one:"{group}، {state}، بافتراض: {n}",two:"{group}، {state}، بافتراض: {n}",few:"{group}، {state}، بافتراض: {n}",many:"{group}، {state}، بافتراض: {n}",other:"{group}، {state}، بافتراض: {n}"},"groups.more":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: اختر موضوعًا أو فريق عمل.",two:"اثنان آخران غير معروضين: اختر موضوعًا أو فريق عمل.",few:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",many:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",other:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل."},"list.owed":"المستحق من الردود","list.all":"كل الحالات","list.or":" أو ","list.who":"من","list.what":"عليه الرد على","list.due":"الموعد","list.state":"الحالة","list.progress":"التقدم","list.assessment":"التقييم","list.mark":"{what}: {status}","list.disputed":"مختلَف فيه","list.round":"الجولة","list.daysLate":"أيام التأخير","list.rests":"يستند إلى","list.restsAssumed":"افتراض","list.restsSourced":"مصادر","list.link":"الرابط","list.noDue":"بلا موعد","list.none":"لا شيء هنا.","list.noneSourced":"لا شيء هنا بحسب المصادر.","list.assumed":{zero:"لا شيء يستند إلى افتراض ({n})",one:"واحد يستند إلى افتراض",two:"اثنان يستندان إلى افتراض",few:"{n} تستند إلى افتراض",many:"{n} تستند إلى افتراض",other:"{n} تستند إلى افتراض"},"list.assumedHint":"لا تقول المصادر إن هذه الردود مستحقة. وهي مستحقة إن صح اختيار قام به واضعو هذا المخطط. ولا تدخل في أي عدد للمتأخرين.","list.more":{zero:"لا مزيد ({n})",one:"اعرض واحدًا آخر",two:"اعرض اثنين آخرين",few:"اعرض المزيد (بقي {n})",many:"اعرض المزيد (بقي {n})",other:"اعرض المزيد (بقي {n})"},"list.tooMany":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: ضيّق القائمة.",two:"اثنان آخران غير معروضين: ضيّق القائمة.",few:"{n} أخرى غير معروضة: ضيّق القائمة.",many:"{n} أخرى غير معروضة: ضيّق القائمة.",other:"{n} أخرى غير معروضة: ضيّق القائمة."},"state.OPEN":"مفتوح","state.OVERDUE":"متأخر","state.ANSWERED":"تم الرد","state.ANSWERED_LATE":"تم الرد متأخرًا","state.WITHDRAWN":"مسحوب","state.NOT_REQUIRED":"للعلم","why.show":"لماذا؟","why.hide":"إغلاق","why.showOf":"لماذا؟ {who}، {what}","why.hideOf":"إغلاق الأسباب: {who}، {what}","why.title":"لماذا هذا مستحق","why.gone":"لم يعد هذا مستحقًا.","why.because":{zero:"لماذا",one:"لماذا",two:"لماذا: سببان",few:"لماذا: {n} أسباب",many:"لماذا: {n} سببًا",other:"لماذا: {n} سبب"},"why.assumed":"هذا يستند إلى افتراض: ومن دونه لا يستحق هنا شيء.","why.deadline":"حتى متى","why.noDeadline":"لا شيء يحدد موعدًا، فلا يتأخر أبدًا.","why.round":"طُلب في الجولة {round}.","why.answers":"ما الذي أُجيب به","why.noAnswers":"لم يُسجَّل أي رد.","why.write":"إلى من يُكتب","howFar.title":"إلى أين وصل","howFar.progress":"بقول من عليه الرد","howFar.assessment":"كما يراه غيره","howFar.disputed":"مختلَف فيه: لا يقول غيره ما يقوله من عليه الرد.","why.withdrawn":"سُحب الطلب.","why.alone":"هذا السبب وحده يعطي {day}.","way.about":"يتناول","way.themeOf":"هو موضوع","way.partOf":"جزء من","way.hasPart":"من أجزائه","way.addressedTo":"وُجِّه إلى","way.askedBy":"تلقى الطلب في","way.memberOf":"عضو في","way.hasMember":"من أعضائه","way.succeededBy":"خلفه","way.succeeds":"يخلف","way.other":"متصل بـ","way.withdrawnOn":"سُحب في {day}","deadline.agreed":"الموعد المتفق عليه عند الطلب ({asked}).","deadline.within":"{period} بعد الطلب ({asked})، كما اتُّفق.","deadline.review":"اليوم الأخير من المراجعة «{review}» ({on})، وهي الأولى بعد الطلب ({asked}). ولم يُتفق على موعد ولا مدة.","deadline.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"response.by":"قدمه {who}","response.for":"نيابة عن {who}","response.retracted":"سُحب في {day}","responsibility.ITSELF":"على المخاطَب نفسه الرد.","responsibility.EACH_MEMBER":"على كل عضو كان في المجموعة في ذلك اليوم الرد.","responsibility.ANY_MEMBER":"يكفي رد أي عضو.","responsibility.NOT_REQUIRED":"أُرسل للعلم: لا يُطلب رد.","node.missing":"غير موجود","node.missingHint":"لا وجود لـ {id}، أو لا يحق لك رؤيته.","node.owes":"ما عليه من ردود وما رد عليه","node.asked":"من سُئل، وبماذا أجاب","node.inScope":"المستحق في نطاقه","node.related":"الصلات","node.all":"اعرض الكل","node.fewer":"اعرض أقل","node.more":{zero:"لا مزيد ({n})",one:"وواحد آخر",two:"واثنان آخران",few:"و{n} أخرى",many:"و{n} أخرى",other:"و{n} أخرى"},"node.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"node.printed":"كما في {day}","node.printedToday":"كما في اليوم","fact.focalPoint":"جهة الاتصال","fact.representing":"نيابة عن {who}","fact.addressedOn":"طُلب في {day}","fact.dueOn":"مستحق في {day}","fact.withdrawnOn":"سُحب في {day}","fact.on":"في {day}","fact.respondWithin":"الرد خلال {period}","property.aliases":"أسماء أخرى","property.abbreviation":"الاختصار","property.kind":"النوع","property.country":"البلد","property.summary":"الملخص","property.status":"الوضع","property.pilot":"تجريبي","property.text":"النص","property.agreedOn":"اتُّفق في","property.issuedOn":"صدر في","property.publishedOn":"نُشر في","property.language":"اللغة","property.url":"العنوان","property.pages":"الصفحات","property.on":"متى","property.days":"الأيام","property.place":"المكان","property.roleTitle":"الصفة","property.contact":"الاتصال","property.state":"الحالة","property.submittedOn":"قُدم في","property.reportedOn":"تاريخ التقرير","property.retractedOn":"سُحب في","property.time":"الفترة","property.visibility":"يراه","label.ACTION_POINT":"نقطة عمل","label.DOCUMENT":"وثيقة","label.INITIATIVE":"مبادرة","label.MEETING":"اجتماع","label.ORGANIZATION":"منظمة","label.OUTCOME":"نتيجة","label.PERSON":"شخص","label.PROGRESS_REPORT":"تقرير تقدم","label.RECOMMENDATION":"توصية","label.RESPONSE":"رد","label.STAKEHOLDER_GROUP":"مجموعة جهات","label.THEME":"موضوع","label.WORKING_GROUP":"فريق عمل","organizationKind.GOVERNMENT":"حكومة","organizationKind.MINISTRY":"وزارة","organizationKind.POLICE":"شرطة","organizationKind.MULTILATERAL":"متعددة الأطراف","organizationKind.CIVIL_SOCIETY":"مجتمع مدني","organizationKind.RESEARCH":"بحوث","organizationKind.NETWORK":"شبكة","organizationKind.OTHER":"غير ذلك","documentKind.CONCEPT_NOTE":"مذكرة مفاهيمية","documentKind.BRIEF":"موجز","documentKind.REPORT":"تقرير","documentKind.WORKING_PAPER":"ورقة عمل","documentKind.AGENDA":"جدول أعمال","documentKind.SUMMARY":"ملخص","documentKind.CASE_STUDY":"دراسة حالة","documentKind.ACTION_PLAN":"خطة عمل","documentKind.OTHER":"غير ذلك","meetingKind.PLANNING":"تخطيط","meetingKind.MEETING":"اجتماع","meetingKind.WORKSHOP":"ورشة","meetingKind.OUTREACH":"توعية","meetingKind.EVENT":"فعالية","meetingKind.REVIEW":"مراجعة","meetingKind.CONVENING":"لقاء عام","meetingKind.SESSION":"جلسة","meetingStatus.PLANNED":"مخطط له","meetingStatus.HELD":"عُقد","meetingStatus.CANCELLED":"أُلغي","memberStatus.PROPOSED":"مقترح","memberStatus.INVITED":"مدعو","memberStatus.CONFIRMED":"مؤكد","memberStatus.ATTENDED":"حضر","memberStatus.DECLINED":"اعتذر","groupStatus.PLANNED":"مخطط له","groupStatus.ACTIVE":"نشط","groupStatus.CLOSED":"مغلق","visibility.PUBLIC":"الجميع","visibility.PARTNER":"الشركاء","visibility.MEMBER":"الأعضاء","visibility.SECRETARIAT":"الأمانة","responseKind.ACCEPTED":"مقبول","responseKind.PARTLY_ACCEPTED":"مقبول جزئيًا","responseKind.REJECTED":"مرفوض","responseKind.NOTED":"أُحيط علمًا","responseKind.HOLDING":"رد مؤقت","responseState.DRAFT":"مسودة","responseState.SUBMITTED":"مقدَّم","responseState.RETRACTED":"مسحوب","progress.NOT_STARTED":"لم يبدأ","progress.IN_PROGRESS":"جارٍ","progress.PARTLY_IMPLEMENTED":"منفَّذ جزئيًا","progress.IMPLEMENTED":"منفَّذ","progress.DISCONTINUED":"أُوقف","related.actionPoints":"نقاط العمل","related.addressed":"ما طُلب منه","related.addressees":"من سُئل","related.affiliates":"العاملون فيها","related.affiliations":"يعمل لدى","related.agreed":"ما اتُّفق عليه فيه","related.agreedAt":"اتُّفق عليه في","related.answers":"يرد على","related.conveners":"يعقده","related.convenes":"يعقد","related.coordinates":"ينسق","related.coordinators":"ينسقه","related.discussed":"على جدول الأعمال","related.discussedAt":"نوقش في","related.discussedDocuments":"وثائق جدول الأعمال","related.documents":"الوثائق","related.heldBy":"عقده","related.hosted":"اجتماعات استضافها","related.hosts":"استضافه","related.implements":"ينفذ","related.informedByDocuments":"تغذيه هذه الوثائق","related.informedByMeetings":"تغذيه هذه الاجتماعات","related.informedByWorkingGroups":"تغذيه فرق العمل هذه","related.informs":"يغذي","related.issuedDocuments":"وثائق أصدرها","related.issuedRecommendations":"توصيات أصدرها","related.issuers":"أصدره","related.leaders":"يقوده","related.leads":"يقود","related.meetings":"الاجتماعات","related.memberOf":"عضو في","related.members":"الأعضاء","related.onBehalfOf":"نيابة عن","related.outcomes":"النتائج المنشودة","related.partOf":"جزء من","related.participants":"من دُعي ومن حضر","related.participatesIn":"اجتماعات شارك فيها","related.parts":"الأجزاء","related.predecessors":"السلف","related.progressOnBehalf":"تقارير تقدم باسمه","related.progressReports":"تقارير التقدم","related.publishedDocuments":"وثائق نشرها","related.publishedRecommendations":"توصيات نشرها","related.publishers":"نشره","related.recommendations":"التوصيات","related.recorded":"ما تسجله","related.recordedIn":"مسجل في","related.reportsOn":"يتناول","related.responses":"الردود","related.responsesOnBehalf":"ردود باسمه","related.reviewed":"ما روجع فيه","related.reviews":"روجع في","related.submitted":"ردود قدمها","related.submittedBy":"قدمه","related.submittedProgress":"تقارير تقدم قدمها","related.successors":"الخلف","related.supporters":"يدعمه","related.supports":"يدعم","related.themes":"المواضيع","related.translationOf":"ترجمة","related.translations":"الترجمات","related.workedOnBy":"من يعمل عليه","related.workingGroups":"فرق العمل","related.worksOn":"يعمل على","search.title":"بحث","search.box":"ابحث في الأسماء والنصوص","search.go":"ابحث","search.all":"الكل","search.facets":"أنواع النتائج","search.none":"لم يُعثر على شيء.","search.hint":'يجب أن ترد كل الكلمات بأي من صيغها. ويعمل أيضًا: "عبارة" بين علامتي تنصيص، وOR، و-بدون، وبداية*.',share:"مشاركة","share.link":"نسخ الرابط","share.csv":"نسخ بصيغة CSV","share.markdown":"نسخ بصيغة Markdown","share.query":"نسخ استعلام GraphQL","share.variables":"المتغيرات، ورابط يفتحه:","share.graphiql":"فتح في GraphiQL","share.print":"طباعة","share.copied":"نُسخ.","share.failed":"لم يُنسخ: {why}",signIn:"تسجيل الدخول","signIn.signedIn":"مسجَّل","signIn.as":"{role}. ترى ما يُعرض على: {clearance}.","signIn.out":"تسجيل الخروج","signIn.token":"الرمز","signIn.hint":"تعطيك الأمانة رمزًا. ويُحفظ في هذا اللسان فقط.","signIn.go":"دخول","role.READER":"يمكنك القراءة","role.RESPONDENT":"يمكنك القراءة والرد عن منظماتك","role.EDITOR":"يمكنك القراءة والكتابة","pick.other":"اختر غيره","pick.found":{zero:"لا شيء ({n}).",one:"وُجد واحد: اختره.",two:"وُجد اثنان: اختر واحدًا.",few:"وُجدت {n}: اختر واحدًا.",many:"وُجد {n}: اختر واحدًا.",other:"وُجد {n}: اختر واحدًا."},"write.record":"تسجيل رد","write.retract":"سحب هذا الرد","write.report":"تسجيل تقدم","write.retractReport":"سحب هذا التقرير","write.submitter":"من يقول ذلك","write.withdraw":"سحب الطلب","write.ask":"طلب رد من جهة","write.kind":"ماذا يقول","write.textVisibility":"من يقرأ النص","write.asVisible":"كل من يرى الباقي","write.withdrawnOn":"سُحب في","write.addressee":"من يُطلب منه","write.addressedOn":"طُلب في","write.dueOn":"الموعد، إن اتُّفق على تاريخ","write.responsibility":"من عليه الرد إن كانت مجموعة","write.dateHint":"تاريخ مثل 2017-02-14 أو 2017-02 أو 2017-Q1 أو 2017","write.where":"أين ورد ذلك؟","write.document":"الوثيقة","write.page":"الصفحة","write.quote":"الاقتباس","write.assumption":"أو من دون وثيقة: ما الذي تفترضه ولماذا","write.statement":"من دون أي منهما يُحفظ بوصفه تصريحك اليوم.","write.save":"حفظ","write.done":"حُفظ.","write.change":"{before} ← {after}","conflict.title":"كتب غيرك هنا منذ أن نظرت. قارن ثم قرر.","conflict.mine":"ما تكتبه","conflict.now":"ما هو قائم الآن","conflict.again":"اكتب ما لدي مع ذلك"};var Re={brand:"Answerable",skip:"Skip to the content",nav:"Views",language:"Language",loading:"Loading…",none:"none",yes:"yes","list.comma":", ",foot:"Every number rests on dated facts, and every fact on its source. Nothing here is stored as “late”: it is derived for the day you choose.","foot.graphiql":"Ask your own question in GraphiQL",sample:"This is the sample: a real initiative of 2017, from public documents. It is shown as of {day}, a day of its own time. {today}","sample.today":"Show today instead","name.hidden":"Not named here ({id})","date.quarter":"Q{quarter} {year}","span.both":"{since} to {until}","span.since":"since {since}","span.until":"until {until}",days:{one:"by {n} day",other:"by {n} days"},"unit.days":{one:"{n} day",other:"{n} days"},"unit.weeks":{one:"{n} week",other:"{n} weeks"},"unit.months":{one:"{n} month",other:"{n} months"},"unit.years":{one:"{n} year",other:"{n} years"},assumption:"Assumption",sources:{one:"Source",other:"{n} sources"},"source.page":"p. {page}","source.open":"open","source.stated":"Stated by {who} on {day}","failure.network":"The server does not answer. Is it running, and are you connected?","failure.token":"Your token is not valid, or no longer. Sign out, or sign in with a new one.","failure.notFound":"There is no such thing here, or you may not see it.","failure.unavailable":"This cannot be answered just now. Try again in a moment.","failure.busy":"The server is busy. Try again in a moment.","failure.slow":"The answer took too long. Ask for less: choose a theme or a working group.","failure.other":"The server did not answer this. It says:","failure.retry":"Try again","live.changed":{one:"{n} changed.",other:"{n} changed."},"live.show":"Show","live.lost":"The connection is lost. The page connects again by itself.","board.title":"Who owes an answer","headline.title":"How it stands","headline.late":{one:"On {day}, {n} answer is late, owed by {who}.",other:"On {day}, {n} answers are late, owed by {who}."},"headline.who":{one:"{n} stakeholder",other:"{n} stakeholders"},"headline.nobody":"On {day}, nothing is late as far as the sources say.","headline.assumed":{one:"{n} more would be late, if what we assume is right.",other:"{n} more would be late, if what we assume is right."},"headline.apart":"Counted apart, if what we assume is right","headline.rate":"{rate} of what was asked has been answered.","headline.median":{one:"Half of what is late is late by {n} day or more.",other:"Half of what is late is late by {n} days or more."},"filters.title":"Narrow what is shown","filters.theme":"Theme","filters.group":"Working group","filters.who":"Who owes","filters.state":"State","filters.asOf":"As of","filters.today":"Today","filters.any":"any","filters.all":"all states","filters.owing":"owed: open or late","filters.noTheme":"without a theme","filters.noGroup":"of no working group","chips.month":"due in {month}","chips.noMonth":"without a due date","chips.round":"round {round}","chips.noRound":"without a round","chips.assumed":"only what rests on an assumption","chips.sourced":"only what the sources say","chips.remove":"remove","groups.title":"By group and state","groups.by":"Group by","groups.theme":"Theme","groups.respondent":"Who owes","groups.group":"Working group","groups.month":"Month due","groups.round":"Round","groups.total":"All","groups.none":"Nothing was asked here.","groups.next":"Next due","groups.overlapping":"What has several themes or groups counts in the row of each.","groups.count":{one:"{group}, {state}: {n}",other:"{group}, {state}: {n}"},"groups.countAssumed":{one:"{group}, {state}, on an assumption: {n}",other:"{group}, {state}, on an assumption: {n}"},"groups.more":{one:"{n} more is not shown: choose a theme or a working group.",other:"{n} more are not shown: choose a theme or a working group."},"list.owed":"What is owed","list.all":"All states","list.or":" or ","list.who":"Who","list.what":"Owes an answer to","list.due":"Due","list.state":"State","list.progress":"Progress","list.assessment":"Assessment","list.mark":"{what}: {status}","list.disputed":"disputed","list.round":"Round","list.daysLate":"Days late","list.rests":"Rests on","list.restsAssumed":"an assumption","list.restsSourced":"sources","list.link":"Link","list.noDue":"no date","list.none":"Nothing here.","list.noneSourced":"Nothing here, as far as the sources say.","list.assumed":{one:"{n} rests on an assumption",other:"{n} rest on an assumption"},"list.assumedHint":"The sources do not say that these are owed. They are, if a choice that the authors of this graph made is right. They are in no number of who is late.","list.more":{one:"Show {n} more",other:"Show more ({n} left)"},"list.tooMany":{one:"{n} more is not shown: narrow the list.",other:"{n} more are not shown: narrow the list."},"state.OPEN":"Open","state.OVERDUE":"Late","state.ANSWERED":"Answered","state.ANSWERED_LATE":"Answered late","state.WITHDRAWN":"Withdrawn","state.NOT_REQUIRED":"For information","why.show":"Why?","why.hide":"Close","why.showOf":"Why? {who}, {what}","why.hideOf":"Close the reasons: {who}, {what}","why.title":"Why this is owed","why.gone":"This is no longer owed.","why.because":{one:"Why",other:"Why: {n} reasons"},"why.assumed":"This rests on an assumption: without it, nothing would be owed here.","why.deadline":"Until when","why.noDeadline":"Nothing fixes a date, so it is never late.","why.round":"Asked in round {round}.","why.answers":"What was answered","why.noAnswers":"No answer is recorded.","why.write":"Whom to write to","howFar.title":"How far it has come","howFar.progress":"In the respondent’s own word","howFar.assessment":"As others see it","howFar.disputed":"Disputed: others do not say what the respondent says.","why.withdrawn":"The request is withdrawn.","why.alone":"This reason alone would give {day}.","way.about":"is about","way.themeOf":"is the theme of","way.partOf":"is part of","way.hasPart":"has the part","way.addressedTo":"was addressed to","way.askedBy":"was asked by","way.memberOf":"is a member of","way.hasMember":"has the member","way.succeededBy":"was succeeded by","way.succeeds":"succeeds","way.other":"is connected to","way.withdrawnOn":"withdrawn on {day}","deadline.agreed":"The date that was agreed when it was asked ({asked}).","deadline.within":"{period} after it was asked ({asked}), as was agreed.","deadline.review":"The last day of the review “{review}” ({on}), the first after it was asked ({asked}). No date or period was agreed.","deadline.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"response.by":"Submitted by {who}","response.for":"For {who}","response.retracted":"retracted {day}","responsibility.ITSELF":"The addressee itself owes the answer.","responsibility.EACH_MEMBER":"Each member that the group had on that day owes an answer.","responsibility.ANY_MEMBER":"The answer of any member is enough.","responsibility.NOT_REQUIRED":"Sent for information: no answer is asked for.","node.missing":"Not found","node.missingHint":"There is no {id}, or you may not see it.","node.owes":"What it owes and has answered","node.asked":"Who was asked, and what they answered","node.inScope":"What is owed in its scope","node.related":"Related","node.all":"Show all","node.fewer":"Show fewer","node.more":{one:"and {n} more",other:"and {n} more"},"node.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"node.printed":"As of {day}","node.printedToday":"As of today","fact.focalPoint":"focal point","fact.representing":"for {who}","fact.addressedOn":"asked {day}","fact.dueOn":"due {day}","fact.withdrawnOn":"withdrawn {day}","fact.on":"on {day}","fact.respondWithin":"answer within {period}","property.aliases":"Also called","property.abbreviation":"Abbreviation","property.kind":"Kind","property.country":"Country","property.summary":"Summary","property.status":"Status","property.pilot":"Pilot","property.text":"Text","property.agreedOn":"Agreed","property.issuedOn":"Issued","property.publishedOn":"Published","property.language":"Language","property.url":"Address","property.pages":"Pages","property.on":"When","property.days":"Days","property.place":"Place","property.roleTitle":"Role","property.contact":"Contact","property.state":"State","property.submittedOn":"Submitted","property.reportedOn":"Reported","property.retractedOn":"Retracted","property.time":"Time","property.visibility":"Seen from","label.ACTION_POINT":"Action point","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Meeting","label.ORGANIZATION":"Organization","label.OUTCOME":"Outcome","label.PERSON":"Person","label.PROGRESS_REPORT":"Progress report","label.RECOMMENDATION":"Recommendation","label.RESPONSE":"Response","label.STAKEHOLDER_GROUP":"Group of stakeholders","label.THEME":"Theme","label.WORKING_GROUP":"Working group","organizationKind.GOVERNMENT":"Government","organizationKind.MINISTRY":"Ministry","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilateral","organizationKind.CIVIL_SOCIETY":"Civil society","organizationKind.RESEARCH":"Research","organizationKind.NETWORK":"Network","organizationKind.OTHER":"Other","documentKind.CONCEPT_NOTE":"Concept note","documentKind.BRIEF":"Brief","documentKind.REPORT":"Report","documentKind.WORKING_PAPER":"Working paper","documentKind.AGENDA":"Agenda","documentKind.SUMMARY":"Summary","documentKind.CASE_STUDY":"Case study","documentKind.ACTION_PLAN":"Action plan","documentKind.OTHER":"Other","meetingKind.PLANNING":"Planning","meetingKind.MEETING":"Meeting","meetingKind.WORKSHOP":"Workshop","meetingKind.OUTREACH":"Outreach","meetingKind.EVENT":"Event","meetingKind.REVIEW":"Review","meetingKind.CONVENING":"Convening","meetingKind.SESSION":"Session","meetingStatus.PLANNED":"Planned","meetingStatus.HELD":"Held","meetingStatus.CANCELLED":"Cancelled","memberStatus.PROPOSED":"proposed","memberStatus.INVITED":"invited","memberStatus.CONFIRMED":"confirmed","memberStatus.ATTENDED":"attended","memberStatus.DECLINED":"declined","groupStatus.PLANNED":"Planned","groupStatus.ACTIVE":"Active","groupStatus.CLOSED":"Closed","visibility.PUBLIC":"Everybody","visibility.PARTNER":"Partners","visibility.MEMBER":"Members","visibility.SECRETARIAT":"The secretariat","responseKind.ACCEPTED":"Accepted","responseKind.PARTLY_ACCEPTED":"Partly accepted","responseKind.REJECTED":"Rejected","responseKind.NOTED":"Noted","responseKind.HOLDING":"Holding reply","responseState.DRAFT":"Draft","responseState.SUBMITTED":"Submitted","responseState.RETRACTED":"Retracted","progress.NOT_STARTED":"Not started","progress.IN_PROGRESS":"In progress","progress.PARTLY_IMPLEMENTED":"Partly implemented","progress.IMPLEMENTED":"Implemented","progress.DISCONTINUED":"Discontinued","related.actionPoints":"Action points","related.addressed":"Asked","related.addressees":"Who was asked","related.affiliates":"People who work there","related.affiliations":"Works for","related.agreed":"Agreed there","related.agreedAt":"Agreed at","related.answers":"Answers","related.conveners":"Convened by","related.convenes":"Convenes","related.coordinates":"Coordinates","related.coordinators":"Coordinated by","related.discussed":"On the agenda","related.discussedAt":"Discussed at","related.discussedDocuments":"Documents on the agenda","related.documents":"Documents","related.heldBy":"Held by","related.hosted":"Hosted meetings","related.hosts":"Hosted by","related.implements":"Implements","related.informedByDocuments":"Informed by documents","related.informedByMeetings":"Informed by meetings","related.informedByWorkingGroups":"Informed by working groups","related.informs":"Informs","related.issuedDocuments":"Documents issued","related.issuedRecommendations":"Recommendations issued","related.issuers":"Issued by","related.leaders":"Led by","related.leads":"Leads","related.meetings":"Meetings","related.memberOf":"Member of","related.members":"Members","related.onBehalfOf":"For","related.outcomes":"Outcomes aimed at","related.partOf":"Part of","related.participants":"Who was invited, and who came","related.participatesIn":"Meetings attended","related.parts":"Parts","related.predecessors":"Preceded by","related.progressOnBehalf":"Progress reports made for it","related.progressReports":"Progress reports","related.publishedDocuments":"Documents published","related.publishedRecommendations":"Recommendations published","related.publishers":"Published by","related.recommendations":"Recommendations","related.recorded":"What it records","related.recordedIn":"Recorded in","related.reportsOn":"Reports on","related.responses":"Answers","related.responsesOnBehalf":"Answers given for it","related.reviewed":"Reviewed there","related.reviews":"Reviewed at","related.submitted":"Answers submitted","related.submittedBy":"Submitted by","related.submittedProgress":"Progress reports submitted","related.successors":"Succeeded by","related.supporters":"Supported by","related.supports":"Supports","related.themes":"Themes","related.translationOf":"Translation of","related.translations":"Translations","related.workedOnBy":"Who works on it","related.workingGroups":"Working groups","related.worksOn":"Works on","search.title":"Search","search.box":"Search names and texts","search.go":"Search","search.all":"All","search.facets":"Kinds of results","search.none":"Nothing was found.","search.hint":"All words must match, in any of their forms. “A phrase” in quotes, OR, -without and begin* work too.",share:"Share","share.link":"Copy the link","share.csv":"Copy as CSV","share.markdown":"Copy as Markdown","share.query":"Copy the GraphQL query","share.variables":"Variables, and a link that opens it:","share.graphiql":"Open in GraphiQL","share.print":"Print","share.copied":"Copied.","share.failed":"Not copied: {why}",signIn:"Sign in","signIn.signedIn":"Signed in","signIn.as":"{role}. You see what is shown to: {clearance}.","signIn.out":"Sign out","signIn.token":"Token","signIn.hint":"The secretariat gives you a token. It is kept in this tab only.","signIn.go":"Sign in","role.READER":"You may read","role.RESPONDENT":"You may read, and answer for your organizations","role.EDITOR":"You may read and write","pick.other":"Choose another","pick.found":{one:"{n} found: choose it.",other:"{n} found: choose one."},"write.record":"Record an answer","write.retract":"Retract this answer","write.report":"Record progress","write.retractReport":"Retract this report","write.submitter":"Who says so","write.withdraw":"Withdraw the request","write.ask":"Ask somebody for an answer","write.kind":"What it says","write.textVisibility":"Who may read the text","write.asVisible":"All who see the rest","write.withdrawnOn":"Withdrawn","write.addressee":"Who is asked","write.addressedOn":"Asked","write.dueOn":"Due, if a date was agreed","write.responsibility":"Who owes the answer, if it is a group","write.dateHint":"A date such as 2017-02-14, 2017-02, 2017-Q1 or 2017","write.where":"Where does it say so?","write.document":"Document","write.page":"Page","write.quote":"Quote","write.assumption":"Or, without a document: what you assume, and why","write.statement":"Without either, it is kept as your statement of today.","write.save":"Save","write.done":"Saved.","write.change":"{before} → {after}","conflict.title":"Somebody else has written here since you looked. Compare, and decide.","conflict.mine":"What you write","conflict.now":"What stands there now","conflict.again":"Write mine all the same"};var Rt={brand:"Answerable",skip:"Aller au contenu",nav:"Vues",language:"Langue",loading:"Chargement…",none:"aucun",yes:"oui","list.comma":", ",foot:"Chaque nombre repose sur des faits datés, et chaque fait sur sa source. Rien n’est enregistré comme « en retard » : c’est calculé pour le jour que vous choisissez.","foot.graphiql":"Posez votre propre question dans GraphiQL",sample:"Ceci est l’exemple : une initiative réelle de 2017, d’après des documents publics. Elle est montrée au {day}, un jour de son époque. {today}","sample.today":"Montrer aujourd’hui","name.hidden":"Sans nom ici ({id})","date.quarter":"T{quarter} {year}","span.both":"de {since} à {until}","span.since":"depuis {since}","span.until":"jusqu’à {until}",days:{one:"de {n} jour",many:"de {n} jours",other:"de {n} jours"},"unit.days":{one:"{n} jour",many:"{n} jours",other:"{n} jours"},"unit.weeks":{one:"{n} semaine",many:"{n} semaines",other:"{n} semaines"},"unit.months":{one:"{n} mois",many:"{n} mois",other:"{n} mois"},"unit.years":{one:"{n} an",many:"{n} ans",other:"{n} ans"},assumption:"Hypothèse",sources:{one:"Source",many:"{n} sources",other:"{n} sources"},"source.page":"p. {page}","source.open":"ouvrir","source.stated":"Déclaré par {who} le {day}","failure.network":"Le serveur ne répond pas. Est-il en marche, et êtes-vous connecté ?","failure.token":"Votre jeton n’est pas ou plus valable. Déconnectez-vous, ou connectez-vous avec un nouveau.","failure.notFound":"Cela n’existe pas ici, ou vous ne pouvez pas le voir.","failure.unavailable":"Pas de réponse possible pour l’instant. Réessayez dans un moment.","failure.busy":"Le serveur est occupé. Réessayez dans un moment.","failure.slow":"La réponse a pris trop de temps. Demandez moins : choisissez un thème ou un groupe de travail.","failure.other":"Le serveur n’a pas répondu à cette question. Il dit :","failure.retry":"Réessayer","live.changed":{one:"{n} changement.",many:"{n} changements.",other:"{n} changements."},"live.show":"Montrer","live.lost":"La connexion est perdue. La page se reconnecte d’elle-même.","board.title":"Qui doit une réponse","headline.title":"Où l’on en est","headline.late":{one:"Au {day}, {n} réponse est en retard, due par {who}.",many:"Au {day}, {n} réponses sont en retard, dues par {who}.",other:"Au {day}, {n} réponses sont en retard, dues par {who}."},"headline.who":{one:"{n} partie prenante",many:"{n} parties prenantes",other:"{n} parties prenantes"},"headline.nobody":"Au {day}, rien n’est en retard d’après les sources.","headline.assumed":{one:"{n} de plus serait en retard, si notre hypothèse est juste.",many:"{n} de plus seraient en retard, si nos hypothèses sont justes.",other:"{n} de plus seraient en retard, si nos hypothèses sont justes."},"headline.apart":"Compté à part, si nos hypothèses sont justes","headline.rate":"{rate} de ce qui a été demandé a reçu une réponse.","headline.median":{one:"La moitié des retards est d’au moins {n} jour.",many:"La moitié des retards est d’au moins {n} jours.",other:"La moitié des retards est d’au moins {n} jours."},"filters.title":"Restreindre ce qui est montré","filters.theme":"Thème","filters.group":"Groupe de travail","filters.who":"Qui doit","filters.state":"État","filters.asOf":"Au","filters.today":"Aujourd’hui","filters.any":"tous","filters.all":"tous les états","filters.owing":"dû : en cours ou en retard","filters.noTheme":"sans thème","filters.noGroup":"hors des groupes de travail","chips.month":"dû en {month}","chips.noMonth":"sans échéance","chips.round":"cycle {round}","chips.noRound":"sans cycle","chips.assumed":"seulement ce qui repose sur une hypothèse","chips.sourced":"seulement ce que disent les sources","chips.remove":"retirer","groups.title":"Par groupe et par état","groups.by":"Grouper par","groups.theme":"Thème","groups.respondent":"Qui doit","groups.group":"Groupe de travail","groups.month":"Mois d’échéance","groups.round":"Cycle","groups.total":"Total","groups.none":"Rien n’a été demandé ici.","groups.next":"Prochaine échéance","groups.overlapping":"Ce qui a plusieurs thèmes ou groupes compte dans la ligne de chacun.","groups.count":{one:"{group}, {state} : {n}",many:"{group}, {state} : {n}",other:"{group}, {state} : {n}"},"groups.countAssumed":{one:"{group}, {state}, par hypothèse : {n}",many:"{group}, {state}, par hypothèse : {n}",other:"{group}, {state}, par hypothèse : {n}"},"groups.more":{one:"{n} autre n’est pas montré : choisissez un thème ou un groupe de travail.",many:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail.",other:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail."},"list.owed":"Ce qui est dû","list.all":"Tous les états","list.or":" ou ","list.who":"Qui","list.what":"Doit une réponse à","list.due":"Échéance","list.state":"État","list.progress":"Avancement","list.assessment":"Appréciation","list.mark":"{what} : {status}","list.disputed":"contesté","list.round":"Cycle","list.daysLate":"Jours de retard","list.rests":"Repose sur","list.restsAssumed":"une hypothèse","list.restsSourced":"des sources","list.link":"Lien","list.noDue":"sans date","list.none":"Rien ici.","list.noneSourced":"Rien ici, d’après les sources.","list.assumed":{one:"{n} repose sur une hypothèse",many:"{n} reposent sur une hypothèse",other:"{n} reposent sur une hypothèse"},"list.assumedHint":"Les sources ne disent pas que ces réponses sont dues. Elles le sont si un choix des auteurs de ce graphe est juste. Elles n’entrent dans aucun nombre de retards.","list.more":{one:"En montrer {n} de plus",many:"En montrer plus ({n} restent)",other:"En montrer plus ({n} restent)"},"list.tooMany":{one:"{n} autre n’est pas montré : restreignez la liste.",many:"{n} autres ne sont pas montrés : restreignez la liste.",other:"{n} autres ne sont pas montrés : restreignez la liste."},"state.OPEN":"En cours","state.OVERDUE":"En retard","state.ANSWERED":"Répondu","state.ANSWERED_LATE":"Répondu en retard","state.WITHDRAWN":"Retiré","state.NOT_REQUIRED":"Pour information","why.show":"Pourquoi ?","why.hide":"Fermer","why.showOf":"Pourquoi ? {who}, {what}","why.hideOf":"Fermer les raisons : {who}, {what}","why.title":"Pourquoi c’est dû","why.gone":"Ceci n’est plus dû.","why.because":{one:"Pourquoi",many:"Pourquoi : {n} raisons",other:"Pourquoi : {n} raisons"},"why.assumed":"Ceci repose sur une hypothèse : sans elle, rien ne serait dû ici.","why.deadline":"Jusqu’à quand","why.noDeadline":"Rien ne fixe de date : ce n’est donc jamais en retard.","why.round":"Demandé au cycle {round}.","why.answers":"Ce qui a été répondu","why.noAnswers":"Aucune réponse n’est enregistrée.","why.write":"À qui écrire","howFar.title":"Où cela en est","howFar.progress":"Selon qui doit la réponse","howFar.assessment":"Selon d’autres","howFar.disputed":"Contesté : d’autres ne disent pas ce que dit qui doit la réponse.","why.withdrawn":"La demande est retirée.","why.alone":"Cette raison seule donnerait le {day}.","way.about":"porte sur","way.themeOf":"est le thème de","way.partOf":"fait partie de","way.hasPart":"comprend","way.addressedTo":"a été adressé à","way.askedBy":"a été saisi par","way.memberOf":"est membre de","way.hasMember":"a pour membre","way.succeededBy":"a pour successeur","way.succeeds":"succède à","way.other":"est lié à","way.withdrawnOn":"retiré le {day}","deadline.agreed":"La date convenue lors de la demande ({asked}).","deadline.within":"{period} après la demande ({asked}), comme convenu.","deadline.review":"Le dernier jour de la revue « {review} » ({on}), la première après la demande ({asked}). Ni date ni délai n’a été convenu.","deadline.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"response.by":"Soumis par {who}","response.for":"Pour {who}","response.retracted":"rétracté le {day}","responsibility.ITSELF":"Le destinataire lui-même doit la réponse.","responsibility.EACH_MEMBER":"Chaque membre que le groupe avait ce jour-là doit une réponse.","responsibility.ANY_MEMBER":"La réponse d’un seul membre suffit.","responsibility.NOT_REQUIRED":"Envoyé pour information : aucune réponse n’est demandée.","node.missing":"Introuvable","node.missingHint":"Il n’y a pas de {id}, ou vous ne pouvez pas le voir.","node.owes":"Ce qu’il doit et ce qu’il a répondu","node.asked":"À qui on l’a demandé, et les réponses","node.inScope":"Ce qui est dû dans son domaine","node.related":"Liens","node.all":"Tout montrer","node.fewer":"Montrer moins","node.more":{one:"et {n} autre",many:"et {n} autres",other:"et {n} autres"},"node.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"node.printed":"Au {day}","node.printedToday":"À ce jour","fact.focalPoint":"point focal","fact.representing":"pour {who}","fact.addressedOn":"demandé {day}","fact.dueOn":"échéance {day}","fact.withdrawnOn":"retiré {day}","fact.on":"le {day}","fact.respondWithin":"réponse sous {period}","property.aliases":"Aussi appelé","property.abbreviation":"Sigle","property.kind":"Genre","property.country":"Pays","property.summary":"Résumé","property.status":"Statut","property.pilot":"Pilote","property.text":"Texte","property.agreedOn":"Convenu","property.issuedOn":"Émis","property.publishedOn":"Publié","property.language":"Langue","property.url":"Adresse","property.pages":"Pages","property.on":"Quand","property.days":"Jours","property.place":"Lieu","property.roleTitle":"Fonction","property.contact":"Contact","property.state":"État","property.submittedOn":"Soumis","property.reportedOn":"Rapporté","property.retractedOn":"Rétracté","property.time":"Période","property.visibility":"Visible par","label.ACTION_POINT":"Point d’action","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Réunion","label.ORGANIZATION":"Organisation","label.OUTCOME":"Résultat","label.PERSON":"Personne","label.PROGRESS_REPORT":"Rapport d’avancement","label.RECOMMENDATION":"Recommandation","label.RESPONSE":"Réponse","label.STAKEHOLDER_GROUP":"Groupe de parties prenantes","label.THEME":"Thème","label.WORKING_GROUP":"Groupe de travail","organizationKind.GOVERNMENT":"Gouvernement","organizationKind.MINISTRY":"Ministère","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilatérale","organizationKind.CIVIL_SOCIETY":"Société civile","organizationKind.RESEARCH":"Recherche","organizationKind.NETWORK":"Réseau","organizationKind.OTHER":"Autre","documentKind.CONCEPT_NOTE":"Note conceptuelle","documentKind.BRIEF":"Note d’information","documentKind.REPORT":"Rapport","documentKind.WORKING_PAPER":"Document de travail","documentKind.AGENDA":"Ordre du jour","documentKind.SUMMARY":"Synthèse","documentKind.CASE_STUDY":"Étude de cas","documentKind.ACTION_PLAN":"Plan d’action","documentKind.OTHER":"Autre","meetingKind.PLANNING":"Préparation","meetingKind.MEETING":"Réunion","meetingKind.WORKSHOP":"Atelier","meetingKind.OUTREACH":"Sensibilisation","meetingKind.EVENT":"Événement","meetingKind.REVIEW":"Revue","meetingKind.CONVENING":"Assemblée","meetingKind.SESSION":"Séance","meetingStatus.PLANNED":"Prévue","meetingStatus.HELD":"Tenue","meetingStatus.CANCELLED":"Annulée","memberStatus.PROPOSED":"proposé","memberStatus.INVITED":"invité","memberStatus.CONFIRMED":"confirmé","memberStatus.ATTENDED":"présent","memberStatus.DECLINED":"a décliné","groupStatus.PLANNED":"Prévu","groupStatus.ACTIVE":"Actif","groupStatus.CLOSED":"Clos","visibility.PUBLIC":"Tous","visibility.PARTNER":"Les partenaires","visibility.MEMBER":"Les membres","visibility.SECRETARIAT":"Le secrétariat","responseKind.ACCEPTED":"Accepté","responseKind.PARTLY_ACCEPTED":"Accepté en partie","responseKind.REJECTED":"Rejeté","responseKind.NOTED":"Pris note","responseKind.HOLDING":"Réponse d’attente","responseState.DRAFT":"Projet","responseState.SUBMITTED":"Soumise","responseState.RETRACTED":"Rétractée","progress.NOT_STARTED":"Pas commencé","progress.IN_PROGRESS":"En cours","progress.PARTLY_IMPLEMENTED":"Mis en œuvre en partie","progress.IMPLEMENTED":"Mis en œuvre","progress.DISCONTINUED":"Abandonné","related.actionPoints":"Points d’action","related.addressed":"Demandes reçues","related.addressees":"À qui on l’a demandé","related.affiliates":"Qui y travaille","related.affiliations":"Travaille pour","related.agreed":"Convenu là","related.agreedAt":"Convenu lors de","related.answers":"Répond à","related.conveners":"Convoqué par","related.convenes":"Convoque","related.coordinates":"Coordonne","related.coordinators":"Coordonné par","related.discussed":"À l’ordre du jour","related.discussedAt":"Discuté lors de","related.discussedDocuments":"Documents à l’ordre du jour","related.documents":"Documents","related.heldBy":"Tenue par","related.hosted":"Réunions accueillies","related.hosts":"Accueillie par","related.implements":"Met en œuvre","related.informedByDocuments":"Nourrie par ces documents","related.informedByMeetings":"Nourrie par ces réunions","related.informedByWorkingGroups":"Nourrie par ces groupes de travail","related.informs":"Nourrit","related.issuedDocuments":"Documents émis","related.issuedRecommendations":"Recommandations émises","related.issuers":"Émis par","related.leaders":"Dirigé par","related.leads":"Dirige","related.meetings":"Réunions","related.memberOf":"Membre de","related.members":"Membres","related.onBehalfOf":"Pour","related.outcomes":"Résultats visés","related.partOf":"Fait partie de","related.participants":"Qui était invité, et qui est venu","related.participatesIn":"Participe aux réunions","related.parts":"Parties","related.predecessors":"Prédécesseurs","related.progressOnBehalf":"Rapports d’avancement en son nom","related.progressReports":"Rapports d’avancement","related.publishedDocuments":"Documents publiés","related.publishedRecommendations":"Recommandations publiées","related.publishers":"Publié par","related.recommendations":"Recommandations","related.recorded":"Ce qu’il consigne","related.recordedIn":"Consigné dans","related.reportsOn":"Porte sur","related.responses":"Réponses","related.responsesOnBehalf":"Réponses en son nom","related.reviewed":"Examiné là","related.reviews":"Examiné lors de","related.submitted":"Réponses soumises","related.submittedBy":"Soumise par","related.submittedProgress":"Rapports d’avancement soumis","related.successors":"Successeurs","related.supporters":"Soutenu par","related.supports":"Soutient","related.themes":"Thèmes","related.translationOf":"Traduction de","related.translations":"Traductions","related.workedOnBy":"Qui y travaille","related.workingGroups":"Groupes de travail","related.worksOn":"Travaille sur","search.title":"Recherche","search.box":"Chercher noms et textes","search.go":"Chercher","search.all":"Tout","search.facets":"Genres de résultats","search.none":"Rien n’a été trouvé.","search.hint":"Tous les mots doivent y être, sous une de leurs formes. « Une phrase » entre guillemets droits, OR, -sans et debut* marchent aussi.",share:"Partager","share.link":"Copier le lien","share.csv":"Copier en CSV","share.markdown":"Copier en Markdown","share.query":"Copier la requête GraphQL","share.variables":"Variables, et un lien qui l’ouvre :","share.graphiql":"Ouvrir dans GraphiQL","share.print":"Imprimer","share.copied":"Copié.","share.failed":"Pas copié : {why}",signIn:"Se connecter","signIn.signedIn":"Connecté","signIn.as":"{role}. Vous voyez ce qui est montré à : {clearance}.","signIn.out":"Se déconnecter","signIn.token":"Jeton","signIn.hint":"Le secrétariat vous donne un jeton. Il n’est gardé que dans cet onglet.","signIn.go":"Se connecter","role.READER":"Vous pouvez lire","role.RESPONDENT":"Vous pouvez lire, et répondre pour vos organisations","role.EDITOR":"Vous pouvez lire et écrire","pick.other":"En choisir un autre","pick.found":{one:"{n} trouvé : choisissez-le.",many:"{n} trouvés : choisissez-en un.",other:"{n} trouvés : choisissez-en un."},"write.record":"Enregistrer une réponse","write.retract":"Rétracter cette réponse","write.report":"Enregistrer l’avancement","write.retractReport":"Rétracter ce rapport","write.submitter":"Qui le dit","write.withdraw":"Retirer la demande","write.ask":"Demander une réponse à quelqu’un","write.kind":"Ce qu’elle dit","write.textVisibility":"Qui peut lire le texte","write.asVisible":"Tous ceux qui voient le reste","write.withdrawnOn":"Retirée","write.addressee":"À qui on demande","write.addressedOn":"Demandé","write.dueOn":"Échéance, si une date fut convenue","write.responsibility":"Qui doit la réponse, s’il s’agit d’un groupe","write.dateHint":"Une date comme 2017-02-14, 2017-02, 2017-Q1 ou 2017","write.where":"Où cela est-il dit ?","write.document":"Document","write.page":"Page","write.quote":"Citation","write.assumption":"Ou, sans document : ce que vous supposez, et pourquoi","write.statement":"Sans l’un ni l’autre, c’est gardé comme votre déclaration de ce jour.","write.save":"Enregistrer","write.done":"Enregistré.","write.change":"{before} → {after}","conflict.title":"Quelqu’un d’autre a écrit ici depuis que vous avez regardé. Comparez, et décidez.","conflict.mine":"Ce que vous écrivez","conflict.now":"Ce qui s’y trouve maintenant","conflict.again":"Écrire le mien quand même"};var vt={en:Re,fr:Rt,ar:wt},ve={en:"English",fr:"Français",ar:"العربية"},St="en",At=Re,on="en-GB",Se=n=>!!n&&n in vt,Pt=()=>navigator.languages.map(n=>n.slice(0,2)).find(Se)??"en";function Ct(n){St=n,At=vt[n],on={en:"en-GB",fr:"fr",ar:"ar-u-nu-latn"}[n],document.documentElement.lang=n,document.documentElement.dir=n==="ar"?"rtl":"ltr"}var Ae=()=>St;function Dt(n,e){let r=At[n];return typeof r=="string"?r:(typeof e=="number"?r[new Intl.PluralRules(on).select(e)]:void 0)??r.other}function a(n,e={}){return Dt(n,e.n).replace(/\{(\w+)\}/g,(r,i)=>Yr(e[i]))}var Yr=n=>typeof n=="number"?I(n):n??"";function S(n,e){return Dt(n,e.n).split(/\{(\w+)\}/).map((r,i)=>{if(i%2===0)return r;let s=e[r];return typeof s=="number"?I(s):s})}var I=(n,e)=>new Intl.NumberFormat(on,e).format(n);function rn(n,e="short"){let[r="",i,s]=n.split("-");if(i?.startsWith("Q"))return a("date.quarter",{quarter:Number(i[1]),year:r});let l={timeZone:"UTC",year:"numeric"};i&&(l.month=e),s&&(l.day="numeric");let o=new Date(Date.UTC(2e3,Number(i??1)-1,Number(s??1)));return o.setUTCFullYear(Number(r)),new Intl.DateTimeFormat(on,l).format(o)}var Et=n=>new Intl.DisplayNames([on],{type:"region",fallback:"code"}).of(n)??n,Gt=n=>new Intl.DisplayNames([on],{type:"language",fallback:"code"}).of(n)??n,Jr=n=>new Intl.ListFormat(on).format(n);function Bn(n){let e={D:"unit.days",W:"unit.weeks",M:"unit.months",Y:"unit.years"},r=[...n.matchAll(/(\d+)([DWMY])/g)].map(([,i,s])=>a(e[s],{n:Number(i)}));return r.length?Jr(r):n}var Zr=Symbol.for("pv"),Xr=0;function t(n,e,r,i,s,l){e||(e={});var o,u,d=e;if("ref"in d&&typeof n!="function")for(u in d={},e)u=="ref"?o=e[u]:d[u]=e[u];var m={type:n,props:d,key:r,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Zr,__v:--Xr,__i:-1,__u:0};return(s||l)&&(m.__source=s,m.__self=l),v.vnode&&v.vnode(m),m}function T(n){return"reference"in n&&n.reference?`${n.reference} ${Pe(n)}`:Pe(n)}function Pe(n){return n.__typename==="Response"?`${a(`responseKind.${n.kind}`)}, ${n.submittedOn?rn(n.submittedOn):a("responseState.DRAFT")}`:n.__typename==="ProgressReport"?`${a(`progress.${n.status}`)}, ${n.reportedOn?rn(n.reportedOn):a("responseState.DRAFT")}`:n.displayName??a("name.hidden",{id:`⁨${n.id}⁩`})}function x({of:n}){return t("a",{class:"name",href:L(H(n.id)),children:t(Ce,{of:n})})}function Ce({of:n}){let e="reference"in n?n.reference:null;return t("bdi",{children:[e&&t("b",{class:"reference",children:[e," "]}),Pe(n)]})}var un=({of:n})=>t(_,{children:n.map((e,r)=>[r>0&&a("list.comma"),t(x,{of:e},e.id)])}),R=({of:n,long:e})=>t("time",{dateTime:/Q/.test(n)?void 0:n,dir:"auto",children:rn(n,e?"long":"short")});function vn({since:n,until:e}){return n&&e?t("span",{class:"span",children:S("span.both",{since:t(R,{of:n}),until:t(R,{of:e})})}):n?t("span",{class:"span",children:S("span.since",{since:t(R,{of:n})})}):e?t("span",{class:"span",children:S("span.until",{until:t(R,{of:e})})}):null}var $=n=>`state.${n}`;function qn({of:n,days:e}){return t("span",{class:`state ${n}`,children:[a($(n)),!!e&&t("span",{class:"days",children:[" ",a("days",{n:e})]})]})}var X=({text:n})=>n?t("details",{class:"assumption",children:[t("summary",{children:a("assumption")}),t("p",{dir:"auto",children:n})]}):null;function ni({of:n}){let{document:e,page:r,paragraph:i,quote:s,statedBy:l,on:o}=n;return t(_,{children:[e&&t(x,{of:e}),l&&S("source.stated",{who:t(x,{of:l}),day:o&&t(R,{of:o})}),r!=null&&t("span",{class:"place",children:[" ",a("source.page",{page:String(r)})]}),i&&t("span",{class:"place",children:[" ",t("bdi",{children:i})]}),e?.url&&/^https?:/.test(e.url)&&t(_,{children:[" ",t("a",{class:"outside",href:e.url,rel:"noreferrer",children:a("source.open")})]}),s&&t("blockquote",{dir:"auto",children:s})]})}function K({of:n,open:e}){return n.length===0?null:t("details",{class:"sources",open:e,children:[t("summary",{children:a("sources",{n:n.length})}),t("ul",{children:n.map((r,i)=>t("li",{children:t(ni,{of:r})},i))})]})}var ei={NETWORK:"failure.network",UNAUTHENTICATED:"failure.token",NOT_FOUND:"failure.notFound",UNAVAILABLE:"failure.unavailable",CONCURRENCY_LIMIT_EXCEEDED:"failure.busy",TIME_LIMIT_EXCEEDED:"failure.slow"};function Sn({of:n,retry:e}){let r=ei[n.code];return t("div",{class:"problem",role:"alert",children:[t("h2",{children:r?a(r):a("failure.other")}),n.code!=="NETWORK"&&t("p",{class:"detail",lang:"en",dir:"ltr",children:n.message}),e&&t("button",{type:"button",onClick:e,children:a("failure.retry")})]})}function U({of:n,children:e}){return t(_,{children:[t("div",{class:"live",role:"status",children:[n.changed>0&&t("button",{type:"button",class:"changed",onClick:n.show,children:[a("live.changed",{n:n.changed})," ",t("span",{class:"action",children:a("live.show")})]}),!n.connected&&t("span",{class:"lost",children:a("live.lost")})]}),n.failure&&t(Sn,{of:n.failure,retry:n.reload}),n.data!==void 0&&!n.failure&&t("div",{class:"answer","aria-busy":n.busy,children:e(n.data)}),n.data===void 0&&!n.failure&&t("p",{class:"loading",children:a("loading")})]})}function xt({data:n,by:e}){let r=new Map;[n.sourcedNumbers,n.assumedNumbers].forEach((u,d)=>{for(let{keys:[m,p],count:y}of u.counts.rows){if(!m||!p)continue;let c=m.value??q;r.has(c)||r.set(c,{key:c,label:ti(e,m.value??null,m.label),cells:{}});let g=r.get(c).cells;(g[p.value]??=[0,0])[d]=y}});let i=[...r.values()].sort((u,d)=>+(u.key===q)-+(d.key===q)||(e==="month"?u.key.localeCompare(d.key):u.label.localeCompare(d.label)));if(i.length===0)return t("p",{class:"empty",children:a("groups.none")});let s={};[n.sourcedNumbers,n.assumedNumbers].forEach((u,d)=>u.countsByState.forEach(({state:m,count:p})=>(s[m]??=[0,0])[d]=p));let l=Rn.filter(u=>["OVERDUE","OPEN","ANSWERED"].includes(u)||(s[u]?.[0]??0)+(s[u]?.[1]??0)>0),o=n.sourcedNumbers.counts.overlapping.length+n.assumedNumbers.counts.overlapping.length>0;return t("div",{class:"scroll",tabIndex:0,role:"region","aria-label":a(`groups.${e}`),children:[t("table",{class:"matrix",children:[t("thead",{children:t("tr",{children:[t("th",{scope:"col",children:a(`groups.${e}`)}),l.map(u=>t("th",{scope:"col",children:a($(u))},u))]})}),t("tbody",{children:i.map(u=>t("tr",{children:[t("th",{scope:"row",children:u.key.includes(":")?t("a",{href:L(H(u.key)),children:t("bdi",{children:u.label})}):t("bdi",{children:u.label})}),l.map(d=>t("td",{children:t(De,{of:u.cells[d],state:d,what:{[e]:u.key},label:u.label})},d))]},u.key))}),t("tfoot",{children:t("tr",{children:[t("th",{scope:"row",children:a("groups.total")}),l.map(u=>t("td",{children:t(De,{of:s[u],state:u,what:{},label:a("groups.total")})},u))]})})]}),o&&t("p",{class:"hint",children:a("groups.overlapping")})]})}function ti(n,e,r){return n==="month"?e?rn(e,"long"):a("chips.noMonth"):e?r:a(n==="theme"?"filters.noTheme":n==="group"?"filters.noGroup":"chips.noRound")}function De({of:n,state:e,what:r,label:i}){let[s,l]=n??[0,0],o=d=>`${P({...r,state:e,basis:d,open:null})}#list`,u=(d,m)=>a(m,{n:d,group:i,state:a($(e))});return t("span",{class:"counts",children:[s>0?t("a",{class:e,href:o("sourced"),"aria-label":u(s,"groups.count"),children:I(s)}):t("span",{class:"zero",children:I(0)}),l>0&&t("a",{class:"plus",href:o("assumed"),"aria-label":u(l,"groups.countAssumed"),title:a("assumption"),children:["+",I(l)]})]})}var Tt=50;function Lt({place:n,fixed:e}){let r={...we(n,e),states:zn},i=F(se,{sourced:{...r,assumed:!1},assumed:{...r,assumed:!0},asOf:W(n),first:Tt});return t(U,{of:i,children:s=>t(ri,{data:s})})}function ri({data:n}){let e=new Map;if([n.sourced,n.assumed].forEach((i,s)=>{for(let{stakeholder:l,openCount:o,overdueCount:u,nextDueOn:d}of i.nodes){e.has(l.id)||e.set(l.id,{of:l,next:null,OVERDUE:[0,0],OPEN:[0,0]});let m=e.get(l.id);m.OVERDUE[s]=u,m.OPEN[s]=o,d&&(!m.next||d<m.next)&&(m.next=d)}}),e.size===0)return t("p",{class:"empty",children:a("groups.none")});let r=Math.max(n.sourced.totalCount,n.assumed.totalCount)-Tt;return t("div",{class:"scroll",tabIndex:0,role:"region","aria-label":a("groups.respondent"),children:[t("table",{class:"matrix",children:[t("thead",{children:t("tr",{children:[t("th",{scope:"col",children:a("groups.respondent")}),t("th",{scope:"col",children:a("state.OVERDUE")}),t("th",{scope:"col",children:a("state.OPEN")}),t("th",{scope:"col",children:a("groups.next")})]})}),t("tbody",{children:[...e.values()].map(i=>t("tr",{children:[t("th",{scope:"row",children:t(x,{of:i.of})}),["OVERDUE","OPEN"].map(s=>t("td",{children:t(De,{of:i[s],state:s,what:{who:i.of.id},label:i.of.displayName??i.of.id})},s)),t("td",{children:i.next?t(R,{of:i.next}):t("span",{class:"zero",children:a("none")})})]},i.of.id))})]}),r>0&&t("p",{class:"hint",children:a("groups.more",{n:r})})]})}var ii=8,si=500,It=n=>n.slice(0,n.indexOf(":")).replace(/(^|-)(\w)/g,(e,r,i)=>i.toUpperCase()),Wt=n=>`label.${n.replace(/(?<=[a-z])[A-Z]/g,"_$&").toUpperCase()}`,$n=n=>a(Wt(n.__typename)),li=n=>Ne[`${n}PageDocument`];function ai(n,e){switch(n){case"Organization":case"Person":case"StakeholderGroup":return{respondent:e};case"WorkingGroup":return{workingGroup:e};case"Theme":return{theme:e};case"Recommendation":case"ActionPoint":return{subject:e};default:return}}function zt({place:n,id:e}){let r=li(It(e));return r?t(oi,{place:n,id:e,document:r}):t(Ee,{id:e})}function oi({place:n,id:e,document:r}){let i=n.params.has("all")?si:ii,s=F(r,{id:e,first:i,.../^(Response|ProgressReport)$/.test(It(e))&&{asOf:W(n)}},"graph");return s.failure?.code==="NOT_FOUND"?t(Ee,{id:e}):s.failure?t(_,{children:[t("h1",{tabIndex:-1,children:t("bdi",{children:e})}),t(Sn,{of:s.failure,retry:s.reload})]}):t(U,{of:s,children:({node:l})=>l?t(di,{place:n,of:l,revision:s.revision}):t(Ee,{id:e})})}var Ee=({id:n})=>t(_,{children:[t("h1",{tabIndex:-1,children:a("node.missing")}),t("p",{children:S("node.missingHint",{id:t("bdi",{children:n})})})]}),ui=n=>typeof n=="object"&&n!==null&&"edges"in n;function di({place:n,of:e,revision:r}){let i=e.__typename,s=ai(i,e.id),l=W(n),o=Object.entries(e).filter(d=>ui(d[1])&&d[1].totalCount>0),u=o.some(([,{totalCount:d,edges:m}])=>d>m.length);return t("article",{class:"brief",children:[t("p",{class:"kind",children:a(Wt(i))}),t("h1",{tabIndex:-1,children:t(Ce,{of:e})}),t("p",{class:"print-only",children:l?S("node.printed",{day:t(R,{of:l,long:!0})}):a("node.printedToday")}),t(yi,{of:e}),t(X,{text:e.assumption}),t(K,{of:e.sources}),t(_i,{of:e}),s&&t(gi,{place:n,fixed:s,title:a(i==="WorkingGroup"||i==="Theme"?"node.inScope":"reference"in e||i==="ActionPoint"?"node.asked":"node.owes")}),(i==="Recommendation"||i==="ActionPoint")&&t(Ft,{subject:e,revision:r}),o.length>0&&t("section",{class:"related","aria-labelledby":"related",children:[t("div",{class:"bar",children:[t("h2",{id:"related",children:a("node.related")}),(u||n.params.has("all"))&&t("a",{class:"button",href:P({all:n.params.has("all")?null:"1"}),children:a(n.params.has("all")?"node.fewer":"node.all")})]}),t("div",{class:"cards",children:o.map(([d,m])=>t(hi,{name:d,of:m},d))})]})]})}function gi({place:n,fixed:e,title:r}){let i="workingGroup"in e||"theme"in e?["theme","respondent","month"]:[],s=n.params.get("state")?n:{...n,params:new URLSearchParams([...n.params,["state","ALL"]])},l=F(kn,yn(s,e),"graph");return l.data&&l.data.sourcedNumbers.totalCount+l.data.assumedNumbers.totalCount===0?null:t("section",{class:"node-ledger","aria-labelledby":"owes",children:[t("h2",{id:"owes",children:r}),t(Ge,{place:s,shown:l,fixed:e,groups:i})]})}var pi=new Set(["__typename","id","displayName","visibility","since","until","assumption","name","title","reference","kind","status"]),mi={"Organization.kind":"organizationKind","Document.kind":"documentKind","Meeting.kind":"meetingKind","Response.kind":"responseKind","Meeting.status":"meetingStatus","WorkingGroup.status":"groupStatus","Response.state":"responseState","ProgressReport.state":"responseState","ProgressReport.status":"progress"};function yi({of:n}){let e=[];for(let[r,i]of Object.entries(n)){let s=r==="ownKind"?"kind":r==="ownStatus"?"status":r;if(pi.has(r)||i===null||i===!1||i===n.displayName||Array.isArray(i)&&(i.length===0||typeof i[0]!="string")||typeof i=="object"&&!Array.isArray(i))continue;let l=mi[`${n.__typename}.${s}`];e.push([`property.${s}`,l?a(`${l}.${String(i)}`):t(ci,{name:s,of:i})])}return(n.since||n.until)&&e.push(["property.time",t(vn,{since:n.since,until:n.until})]),n.visibility!=="PUBLIC"&&e.push(["property.visibility",a(`visibility.${n.visibility}`)]),e.length===0?null:t("dl",{class:"properties",children:e.map(([r,i])=>t("div",{children:[t("dt",{children:a(r)}),t("dd",{children:i})]},r))})}function ci({name:n,of:e}){if(Array.isArray(e))return t(_,{children:e.map((i,s)=>[s>0&&a("list.comma"),t("bdi",{children:i},i)])});if(typeof e=="number")return t(_,{children:I(e)});if(typeof e=="boolean")return t(_,{children:a("yes")});let r=String(e);return/On$|^on$/.test(n)?t(R,{of:r}):n==="country"?t("bdi",{children:Et(r)}):n==="language"?t("bdi",{children:Gt(r)}):n==="url"&&/^https?:/.test(r)?t("a",{href:r,rel:"noreferrer",dir:"ltr",children:r}):t("span",{dir:"auto",children:r})}function _i({of:n}){return n.alternativeValues.length===0?null:t("details",{class:"others",children:[t("summary",{children:a("node.others",{n:n.alternativeValues.length})}),t("ul",{children:n.alternativeValues.map((e,r)=>t("li",{children:[t("bdi",{children:e.value}),e.reason&&t(_,{children:[": ",t("span",{dir:"auto",children:e.reason})]}),t(K,{of:e.sources})]},r))})]})}function hi({name:n,of:e}){let r=e.totalCount-e.edges.length;return t("section",{class:"card",children:[t("h3",{children:[a(`related.${n}`)," ",t("span",{class:"count",children:I(e.totalCount)})]}),t("ul",{class:"plain",children:e.edges.map((i,s)=>t("li",{class:i.assumption?"maybe-item":void 0,children:[t(x,{of:i.node})," ",t(fi,{of:i}),t(X,{text:i.assumption}),t(K,{of:i.sources})]},s))}),r>0&&t("p",{class:"hint",children:a("node.more",{n:r})})]})}function fi({of:n}){let e=s=>typeof n[s]=="string"?n[s]:void 0,r=[],i=n.representing;e("role")&&r.push(t("bdi",{children:e("role")})),e("status")&&r.push(a(`memberStatus.${e("status")}`)),n.focalPoint===!0&&r.push(a("fact.focalPoint")),i&&r.push(S("fact.representing",{who:t(x,{of:i})}));for(let s of["addressedOn","dueOn","withdrawnOn","on"])e(s)&&r.push(S(`fact.${s}`,{day:t(R,{of:e(s)})}));return e("respondWithin")&&r.push(a("fact.respondWithin",{period:Bn(e("respondWithin"))})),e("round")&&r.push(a("chips.round",{round:e("round")})),e("responsibility")&&n.responsibility!=="ITSELF"&&r.push(a(`responsibility.${e("responsibility")}`)),typeof n.page=="number"&&r.push(a("source.page",{page:String(n.page)})),e("paragraph")&&r.push(t("bdi",{children:e("paragraph")})),(e("since")||e("until"))&&r.push(t(vn,{since:e("since"),until:e("until")})),r.length===0?null:t("span",{class:"facts",children:r.map((s,l)=>[l>0&&" · ",s])})}function Mn({label:n,labels:e,name:r,value:i,onPick:s,required:l}){let[o,u]=A(""),[d,m]=A();return z(()=>{if(o.trim().length<2)return m(void 0);let p=new AbortController,y=setTimeout(()=>{let c=o.trim().replace(/[^\p{L}\p{N}\s]/gu," ").trim().replace(/(\p{L}{2,})$/u,"$1*");c&&Q(me,{query:c,labels:e},"",p.signal).then(({data:g})=>m(g.search.nodes),()=>p.signal.aborted||m([]))},200);return()=>{clearTimeout(y),p.abort()}},[o]),i?t("div",{class:"picked",children:[t("span",{class:"caption",children:n})," ",t("bdi",{children:T(i)})," ",t("button",{type:"button",onClick:()=>{s(void 0),u("")},children:a("pick.other")})]}):t("fieldset",{class:"picker",children:[t("label",{children:[n,t("input",{type:"search",value:o,required:l,autoComplete:"off",onInput:p=>u(p.currentTarget.value)})]}),t("div",{role:"status",children:d&&(d.length===0?a("search.none"):a("pick.found",{n:d.length}))}),d?.map(p=>t("label",{class:"option",children:[t("input",{type:"radio",name:r,onChange:()=>s(p),onClick:()=>s(p)})," ",t("bdi",{children:T(p)})," ",t("span",{class:"hint",children:$n(p)})]},p.id))]})}var Bt;function j(){let[n,e]=A();return z(()=>{Bt??=Q(pe,{}).then(({data:r})=>r.viewer,()=>{}),Bt.then(e)},[]),n}var An=(n,e)=>n?.role==="EDITOR"||n?.role==="RESPONDENT"&&e.some(r=>n.answersFor.includes(r));var qt=()=>Array.from(crypto.getRandomValues(new Uint8Array(16)),n=>n.toString(16).padStart(2,"0")).join(""),M=(n,e)=>String(n.get(e)??"").trim()||null;function cn({title:n,document:e,revision:r,input:i,children:s}){let l=j()?.role==="RESPONDENT",[o,u]=A(qt),[d,m]=A(),[p,y]=A(),[c,g]=A(),[h,k]=A(),[b,w]=A(!1),N=async O=>{w(!0),g(void 0),y(void 0);try{let{data:G}=await Q(e,{input:O});G.written&&(k(G.written),u(qt()),_t(G.written.change.revision))}catch(G){let V=G;V.code==="CONFLICT"?y({failure:V,mine:O}):g(V)}finally{w(!1)}},C=O=>{O.preventDefault();let G=new FormData(O.currentTarget),V=i(G);if(!V)return;let dn=Number(M(G,"page")),Y=d?{source:{document:d.id,page:dn||null,quote:M(G,"quote")}}:{assumption:M(G,"assumption")};N({...V,...Y,idempotencyKey:o,expectedRevision:r})};return h?t("p",{class:"done",role:"status",children:[a("write.done")," ",h.obligations.filter(({before:O,after:G})=>O!==G).map(({before:O,after:G},V)=>t("span",{children:[bi(O,G)," "]},V))]}):t("details",{class:"write",children:[t("summary",{children:a(n)}),t("form",{onSubmit:C,children:[s,t("fieldset",{class:"provenance",children:[t("legend",{children:a("write.where")}),t(Mn,{label:a("write.document"),labels:["DOCUMENT"],name:"document",value:d,onPick:m}),d?t(_,{children:[t("label",{children:[a("write.page"),t("input",{name:"page",type:"number",min:"1"})]}),t("label",{children:[a("write.quote"),t("input",{name:"quote",dir:"auto",maxLength:2e3})]})]}):t("label",{children:[a("write.assumption"),t("input",{name:"assumption",dir:"auto",required:!l,maxLength:2e3})]}),l&&!d&&t("p",{class:"hint",children:a("write.statement")})]}),c&&t(Ni,{of:c}),p&&t(Oi,{failure:p.failure,mine:p.mine,again:O=>N({...p.mine,expectedRevision:O})}),t("button",{type:"submit",class:"primary",disabled:b,children:a("write.save")})]})]})}var bi=(n,e)=>a("write.change",{before:n?a($(n)):a("none"),after:e?a($(e)):a("none")});function Ni({of:n}){let e=n.extensions.problems??[];return t(_,{children:[t(Sn,{of:n}),e.length>0&&t("ul",{lang:"en",dir:"ltr",children:e.map(({path:r,message:i})=>t("li",{children:[t("code",{children:r})," ",i]},r))})]})}function Oi({failure:n,mine:e,again:r}){let i=n.extensions.current,{idempotencyKey:s,expectedRevision:l,...o}=e;return t("section",{class:"conflict",role:"alert",children:[t("h3",{children:a("conflict.title")}),t("div",{class:"sides",children:[t("div",{children:[t("h4",{children:a("conflict.mine")}),t($t,{of:o})]}),t("div",{children:[t("h4",{children:a("conflict.now")}),i?.obligations?.map((u,d)=>t("p",{children:[t("bdi",{children:u.respondent})," → ",t("bdi",{children:u.subject}),": ",u.state&&a($(u.state))]},d)),i?.elements?.map((u,d)=>t("div",{class:"element",children:[t("p",{children:t("code",{children:u.id??`${u.type}: ${u.from} → ${u.to}`})}),t($t,{of:u.properties??{}})]},d))]})]}),i&&t("button",{type:"button",onClick:()=>r(i.revision),children:a("conflict.again")})]})}var $t=({of:n})=>t("dl",{children:Object.entries(n).filter(([,e])=>e!=null&&e!=="").map(([e,r])=>t("div",{children:[t("dt",{children:t("code",{children:e})}),t("dd",{dir:"auto",children:typeof r=="object"?JSON.stringify(r):String(r)})]},e))}),ki=()=>W({path:location.pathname,params:new URLSearchParams(location.search)})??new Date().toISOString().slice(0,10),_n=({name:n,label:e})=>t("label",{children:[a(e),t("input",{name:n,required:!0,pattern:"\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?",title:a("write.dateHint"),defaultValue:ki(),dir:"ltr"})]}),wi=["ACCEPTED","PARTLY_ACCEPTED","REJECTED","NOTED","HOLDING"],Ri=["PUBLIC","PARTNER","MEMBER","SECRETARIAT"],Mt=({__typename:n,id:e})=>n==="Organization"||n==="Person"?{submittedBy:[e]}:{onBehalfOf:[e]},Vt=n=>({text:M(n,"text"),...n.get("textVisibility")&&{textVisibility:n.get("textVisibility")}}),Kt=()=>t(_,{children:[t("label",{children:[a("property.text"),t("textarea",{name:"text",rows:4,dir:"auto"})]}),t("label",{children:[a("write.textVisibility"),t("select",{name:"textVisibility",children:[t("option",{value:"",children:a("write.asVisible")}),Ri.map(n=>t("option",{value:n,children:a(`visibility.${n}`)},n))]})]})]});function Qt({obligation:{respondent:n,subject:e,round:r},revision:i}){let s=j();return An(s,[n.id])?t(cn,{title:"write.record",document:ye,revision:i,input:l=>({answers:[{subject:e.id,round:r}],...Mt(n),kind:l.get("kind"),submittedOn:M(l,"submittedOn"),...Vt(l)}),children:[t("p",{class:"hint",children:[t("bdi",{children:T(n)})," → ",t("bdi",{children:T(e)})]}),t("label",{children:[a("write.kind"),t("select",{name:"kind",children:wi.map(l=>t("option",{value:l,children:a(`responseKind.${l}`)},l))})]}),t(_n,{name:"submittedOn",label:"property.submittedOn"}),t(Kt,{})]}):null}var vi=["NOT_STARTED","IN_PROGRESS","PARTLY_IMPLEMENTED","IMPLEMENTED","DISCONTINUED"];function Ht({obligation:{respondent:n,subject:e,round:r,state:i},revision:s}){let l=j(),[o,u]=A(n);return!An(l,[n.id])||i==="NOT_REQUIRED"?null:t(cn,{title:"write.report",document:fe,revision:s,input:d=>o&&{reportsOn:[{subject:e.id,round:r}],...Mt(o),status:d.get("status"),reportedOn:M(d,"reportedOn"),...Vt(d)},children:[t("p",{class:"hint",children:[t("bdi",{children:T(n)})," → ",t("bdi",{children:T(e)})]}),l?.role==="EDITOR"&&t(Mn,{label:a("write.submitter"),labels:["ORGANIZATION","STAKEHOLDER_GROUP","PERSON","WORKING_GROUP"],name:"submitter",value:o,onPick:u,required:!0}),t("label",{children:[a("howFar.title"),t("select",{name:"status",children:vi.map(d=>t("option",{value:d,children:a(`progress.${d}`)},d))})]}),t(_n,{name:"reportedOn",label:"property.reportedOn"}),t(Kt,{})]})}var Ut=n=>[...n.submittedBy.nodes,...n.onBehalfOf.nodes].map(({id:e})=>e);function jt({of:n,revision:e}){let r=j();return An(r,Ut(n))?t(cn,{title:"write.retract",document:ce,revision:e,input:i=>({response:n.id,retractedOn:M(i,"retractedOn")}),children:t(_n,{name:"retractedOn",label:"property.retractedOn"})}):null}function Yt({of:n,revision:e}){let r=j();return An(r,Ut(n))?t(cn,{title:"write.retractReport",document:be,revision:e,input:i=>({report:n.id,retractedOn:M(i,"retractedOn")}),children:t(_n,{name:"retractedOn",label:"property.retractedOn"})}):null}function Jt({of:n,revision:e}){return j()?.role!=="EDITOR"?null:t(cn,{title:"write.withdraw",document:he,revision:e,input:i=>({subject:n.from.id,addressee:n.to.id,relationshipKey:n.key??"",withdrawnOn:M(i,"withdrawnOn")}),children:[t("p",{class:"hint",children:[t("bdi",{children:T(n.from)})," → ",t("bdi",{children:T(n.to)})]}),t(_n,{name:"withdrawnOn",label:"write.withdrawnOn"})]})}var Si=["ITSELF","EACH_MEMBER","ANY_MEMBER","NOT_REQUIRED"];function Ft({subject:n,revision:e}){let r=j(),[i,s]=A();return r?.role!=="EDITOR"?null:t(cn,{title:"write.ask",document:_e,revision:e,input:l=>i&&{subject:n.id,addressee:i.id,addressedOn:M(l,"addressedOn"),dueOn:M(l,"dueOn"),round:M(l,"round"),responsibility:l.get("responsibility")},children:[t(Mn,{label:a("write.addressee"),labels:["ORGANIZATION","STAKEHOLDER_GROUP","PERSON","WORKING_GROUP"],name:"addressee",value:i,onPick:s,required:!0}),t(_n,{name:"addressedOn",label:"write.addressedOn"}),t("label",{children:[a("write.dueOn"),t("input",{name:"dueOn",pattern:"\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?",title:a("write.dateHint"),dir:"ltr"})]}),t("label",{children:[a("list.round"),t("input",{name:"round",maxLength:64,dir:"auto"})]}),t("label",{children:[a("write.responsibility"),t("select",{name:"responsibility",children:Si.map(l=>t("option",{value:l,children:a(`responsibility.${l}`)},l))})]})]})}function Xt({of:{progress:n,assessment:e,progressDisputed:r}}){return!n&&!e?null:t("div",{class:"marks",children:[n&&t("span",{class:"mark",children:a("list.mark",{what:a("list.progress"),status:a(`progress.${n.status}`)})}),e&&t("span",{class:"mark",children:a("list.mark",{what:a("list.assessment"),status:a(`progress.${e.status}`)})}),r&&t("span",{class:"mark disputed",children:a("list.disputed")})]})}function nr({progress:n,assessment:e,disputed:r,revision:i}){return!n&&!e?null:t("section",{class:"how-far",children:[t("h3",{children:a("howFar.title")}),r&&t("p",{class:"disputed",children:a("howFar.disputed")}),n&&t(_,{children:[t("h4",{children:a("howFar.progress")}),t(Zt,{of:n.report,revision:i})]}),e&&t(_,{children:[t("h4",{children:a("howFar.assessment")}),t(Zt,{of:e.report,revision:i})]})]})}function Zt({of:n,revision:e}){return t("article",{class:"response report",children:[t("p",{children:[t("strong",{children:t("a",{class:"name",href:L(H(n.id)),children:a(`progress.${n.status}`)})}),n.reportedOn&&t(_,{children:[" ",t(R,{of:n.reportedOn})]})]}),n.submittedBy.nodes.length>0&&t("p",{children:S("response.by",{who:t(un,{of:n.submittedBy.nodes})})}),n.onBehalfOf.nodes.length>0&&t("p",{children:S("response.for",{who:t(un,{of:n.onBehalfOf.nodes})})}),n.text&&t("blockquote",{dir:"auto",children:n.text}),t(X,{text:n.assumption}),t(K,{of:n.sources}),!n.retractedOn&&t(Yt,{of:n,revision:e})]})}function tr({of:n,theme:e}){let r=F(oe,{id:n.id,theme:e},"graph");return t("section",{class:"why","aria-label":a("why.title"),children:t(U,{of:r,children:({node:i})=>i?.__typename==="Obligation"?t(Ai,{of:i,revision:r.revision}):t("p",{class:"empty",children:a("why.gone")})})})}function Ai({of:n,revision:e}){let r=n.reasons.filter(({withdrawn:i})=>!i).flatMap(({steps:i})=>i.filter(({type:s})=>s==="ADDRESSED_TO"));return t("div",{class:"columns",children:[t("div",{children:[t("h3",{children:a("why.because",{n:n.reasons.length})}),n.assumed&&t("p",{class:"maybe",children:a("why.assumed")}),n.reasons.map((i,s)=>t(Pi,{of:i,subject:n.subject,many:n.reasons.length>1},s))]}),t("div",{children:[t("h3",{children:a("why.deadline")}),n.deadline?t(Ei,{of:n.deadline}):t("p",{children:a("why.noDeadline")}),n.round&&t("p",{children:a("why.round",{round:n.round})}),t("p",{children:t(qn,{of:n.state,days:n.daysOverdue})}),t("h3",{children:a("why.answers")}),n.responses.length===0&&t("p",{children:a("why.noAnswers")}),n.responses.map(i=>t(er,{of:i,revision:e},i.id)),n.holdingResponse&&!n.responses.some(({id:i})=>i===n.holdingResponse.id)&&t(er,{of:n.holdingResponse,revision:e}),t(Qt,{obligation:n,revision:e}),t(nr,{progress:n.progress,assessment:n.assessment,disputed:n.progressDisputed,revision:e}),t(Ht,{obligation:n,revision:e}),r.map(i=>t(Jt,{of:i,revision:e},`${i.to.id} ${i.key}`)),n.focalPoints.length>0&&t(_,{children:[t("h3",{children:a("why.write")}),t("ul",{class:"plain",children:n.focalPoints.map(i=>t("li",{children:[t(x,{of:i}),i.roleTitle&&t(_,{children:[", ",t("bdi",{children:i.roleTitle})]}),i.contact&&t(_,{children:[": ",t("bdi",{dir:"ltr",children:i.contact})]})]},i.id))})]})]})]})}function Pi({of:n,subject:e,many:r}){let[i,s]=n.steps;if(!i)return null;let o=(m=>!s||s.from.id===m.id||s.to.id===m.id)(i.to)?i.from:i.to,u=[],d=o.id===e.id?e.themes.edges:[];return d.length>0&&u.push(t("li",{class:"node",children:t(un,{of:d.map(({node:m})=>m)})},"themes"),t("li",{class:`step${d.some(({assumption:m})=>m)?" maybe-step":""}`,children:[t("span",{class:"verb",children:a("way.themeOf")}),d.map(({assumption:m,node:p})=>t(X,{text:m},p.id)),t(K,{of:d.flatMap(({sources:m})=>m)})]},"about")),u.push(t("li",{class:"node",children:t(x,{of:o})},"start")),n.steps.forEach((m,p)=>{let y=m.from.id===o.id;o=y?m.to:m.from,u.push(t("li",{class:`step${m.assumption?" maybe-step":""}`,children:t(Di,{of:m,forward:y})},p)),u.push(t("li",{class:"node",children:t(x,{of:o})},`${p} node`))}),t("div",{class:"reason",children:[t("ol",{class:"chain",children:u}),n.responsibility!=="ITSELF"&&t("p",{class:"hint",children:a(`responsibility.${n.responsibility}`)}),n.withdrawn&&t("p",{class:"hint",children:a("why.withdrawn")}),r&&n.deadline&&t("p",{class:"hint",children:S("why.alone",{day:t(R,{of:n.deadline.dueOn})})})]})}var Ci={ABOUT:["way.about","way.themeOf"],PART_OF:["way.partOf","way.hasPart"],ADDRESSED_TO:["way.addressedTo","way.askedBy"],MEMBER_OF:["way.memberOf","way.hasMember"],SUCCEEDED_BY:["way.succeededBy","way.succeeds"]};function Di({of:n,forward:e}){let r=Ci[n.type]?.[e?0:1]??"way.other";return t(_,{children:[t("span",{class:"verb",children:a(r)}),n.addressedOn&&t("span",{class:"span",children:t(R,{of:n.addressedOn})}),n.withdrawnOn&&t("span",{class:"span",children:S("way.withdrawnOn",{day:t(R,{of:n.withdrawnOn})})}),n.on&&t("span",{class:"span",children:t(R,{of:n.on})}),n.round&&t("span",{class:"span",children:a("chips.round",{round:n.round})}),t(vn,{since:n.since,until:n.until}),t(X,{text:n.assumption}),t(K,{of:n.sources})]})}function Ei({of:n}){let e=t(R,{of:n.dueOn,long:!0});return t(_,{children:[t("p",{class:"due-day",children:e}),t("p",{children:[n.basis==="DUE_ON"&&S("deadline.agreed",{asked:t(R,{of:n.addressedOn})}),n.basis==="RESPOND_WITHIN"&&S("deadline.within",{period:Bn(n.respondWithin??""),asked:t(R,{of:n.addressedOn})}),n.basis==="REVIEWED_AT"&&n.review&&S("deadline.review",{review:t(x,{of:n.review}),on:n.review.on?t(R,{of:n.review.on}):a("none"),asked:t(R,{of:n.addressedOn})})]}),n.alternativeValues.length>0&&t("details",{children:[t("summary",{children:a("deadline.others",{n:n.alternativeValues.length})}),t("ul",{children:n.alternativeValues.map((r,i)=>t("li",{children:[t("bdi",{children:r.value}),r.reason&&t(_,{children:[": ",t("span",{dir:"auto",children:r.reason})]}),t(K,{of:r.sources})]},i))})]})]})}function er({of:n,revision:e}){return t("article",{class:"response",children:[t("p",{children:[t("strong",{children:t("a",{class:"name",href:L(H(n.id)),children:a(`responseKind.${n.kind}`)})}),n.submittedOn?t(_,{children:[" ",t(R,{of:n.submittedOn})]}):t(_,{children:[" ",a("responseState.DRAFT")]}),n.retractedOn&&t(_,{children:[" ",S("response.retracted",{day:t(R,{of:n.retractedOn})})]})]}),n.submittedBy.nodes.length>0&&t("p",{children:S("response.by",{who:t(un,{of:n.submittedBy.nodes})})}),n.onBehalfOf.nodes.length>0&&t("p",{children:S("response.for",{who:t(un,{of:n.onBehalfOf.nodes})})}),n.text&&t("blockquote",{dir:"auto",children:n.text}),t(X,{text:n.assumption}),t(K,{of:n.sources}),n.submittedOn&&!n.retractedOn&&t(jt,{of:n,revision:e})]})}function Te({page:n,place:e,rows:r,empty:i}){if(n.nodes.length===0)return t("p",{class:"empty",children:i});let s=e.params.get("open"),l=e.params.get("theme"),o=l===q?null:l,u=n.totalCount-n.nodes.length;return t(_,{children:[t("table",{class:"obligations",children:[t("thead",{children:t("tr",{children:[t("th",{scope:"col",children:a("list.who")}),t("th",{scope:"col",children:a("list.what")}),t("th",{scope:"col",children:a("list.due")}),t("th",{scope:"col",children:a("list.state")})]})}),t("tbody",{children:n.nodes.map(d=>t(_,{children:[t(Gi,{of:d,open:xe(d.id)===s}),xe(d.id)===s&&t("tr",{class:"why-row",children:t("td",{colSpan:4,children:t(tr,{of:d,theme:o})})})]},d.id))})]}),u>0&&n.nodes.length<500&&t("p",{class:"more",children:t("a",{class:"button",href:P({[r]:kt(n.nodes.length)}),children:a("list.more",{n:u})})}),u>0&&n.nodes.length>=500&&t("p",{class:"hint",children:a("list.tooMany",{n:u})})]})}var xe=n=>n.replace(/^obligation:|~(asOf=[^~]*|firm)/g,"");function Gi({of:n,open:e}){let r=P({open:e?null:xe(n.id)});return t("tr",{class:`row${e?" open":""}`,onClick:s=>{s.target instanceof Element&&s.target.closest("a, button, summary")||getSelection()?.toString()||Z(r,!0)},children:[t("td",{class:"who",children:t(x,{of:n.respondent})}),t("td",{class:"what",children:[t(x,{of:n.subject}),n.round&&t("span",{class:"round",children:[" ",a("chips.round",{round:n.round})]})]}),t("td",{class:"due",children:n.dueOn?t(R,{of:n.dueOn}):t("span",{class:"zero",children:a("list.noDue")})}),t("td",{children:[t("div",{class:"how",children:[t(qn,{of:n.state,days:n.daysOverdue}),t("button",{type:"button",class:"why-button","aria-expanded":e,onClick:()=>Z(r,!0),"aria-label":a(e?"why.hideOf":"why.showOf",{who:T(n.respondent),what:T(n.subject)}),children:a(e?"why.hide":"why.show")})]}),t(Xt,{of:n})]})]})}var xi=5e3;function Ie(n,e){let{sourced:r,asOf:i}=yn(n,e),{assumed:s,...l}=r??{},o=n.params.get("basis");return{filter:o?{...l,assumed:o==="assumed"}:l,asOf:i,first:500,after:null}}async function Ti(n,e){let r=[];for(let i=Ie(n,e);;){let{data:s}=await Q(wn,i);if(r.push(...s.obligations.nodes),i.after=s.obligations.pageInfo.endCursor,!s.obligations.pageInfo.hasNextPage||r.length>=xi)return r}}var Le=[["list.who",({respondent:n})=>T(n)],["list.what",({subject:n})=>T(n)],["list.round",({round:n})=>n??""],["list.due",({dueOn:n})=>n??""],["list.state",({state:n})=>a(`state.${n}`)],["list.progress",({progress:n})=>n?a(`progress.${n.status}`):""],["list.assessment",({assessment:n})=>n?a(`progress.${n.status}`):""],["list.daysLate",({daysOverdue:n})=>n?String(n):""],["list.rests",({assumed:n})=>a(n?"list.restsAssumed":"list.restsSourced")],["list.link",({subject:n})=>new URL(L(H(n.id)),location.href).href]],Li=n=>`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`,Ii=n=>[Le.map(([e])=>a(e)),...n.map(e=>Le.map(([,r])=>r(e)))].map(e=>e.map(Li).join(",")).join(`\r
`),Wi=n=>n.replace(/[\\|*_`[\]<>]/g,"\\$&").replace(/\s+/g," ");function zi(n){let e=Le.slice(0,-1),r=i=>`| ${i.join(" | ")} |`;return[r(e.map(([i])=>a(i))),r(e.map(()=>"---")),...n.map(i=>r(e.map(([,s])=>Wi(s(i))))),"",`<${location.href}>`].join(`
`)}function rr(n,e){let{after:r,...i}=Ie(n,e);return`/graphiql/?${new URLSearchParams({query:wn.toString().trim(),variables:JSON.stringify(i,null,2)})}`}function ir({place:n,fixed:e}){let[r,i]=A(""),s=async(o,u)=>{try{await navigator.clipboard.writeText(await o()),i(a(u))}catch(d){i(a("share.failed",{why:d.message}))}},l=()=>Ti(n,e);return t("details",{class:"menu share",children:[t("summary",{children:a("share")}),t("div",{class:"items",children:[t("button",{type:"button",onClick:()=>s(()=>location.href,"share.copied"),children:a("share.link")}),t("button",{type:"button",onClick:()=>s(async()=>Ii(await l()),"share.copied"),children:a("share.csv")}),t("button",{type:"button",onClick:()=>s(async()=>zi(await l()),"share.copied"),children:a("share.markdown")}),t("button",{type:"button",onClick:()=>s(()=>`${wn.toString().trim()}

# ${a("share.variables")}
# ${JSON.stringify(Ie(n,e))}
# ${new URL(rr(n,e),location.href).href}`,"share.copied"),children:a("share.query")}),t("a",{href:rr(n,e),children:a("share.graphiql")}),t("button",{type:"button",onClick:()=>print(),children:a("share.print")}),t("p",{role:"status",children:r})]})]})}function sr({place:n}){let e=yn(n),r=F(kn,e,e.asOf?"graph":{ledger:Fi(e.sourcedScope)});return t(_,{children:[mn&&W(n)===mn&&t("p",{class:"notice",children:S("sample",{day:t(R,{of:mn,long:!0}),today:t("a",{href:P({asOf:"today"}),children:a("sample.today")})})}),t("h1",{tabIndex:-1,children:a("board.title")}),t($i,{place:n}),t(Ge,{place:n,shown:r})]})}function Fi(n){let{assumed:e,...r}=n??{};return r}function Ge({place:n,shown:e,groups:r=["theme","respondent","group","month","round"],fixed:i}){let s=ke(n),l=n.params.get("basis");return t(U,{of:e,children:o=>t(_,{children:[t(qi,{data:o}),r.length>0&&t("section",{class:"groups","aria-labelledby":"groups",children:[t("div",{class:"bar",children:[t("h2",{id:"groups",children:a("groups.title")}),t("nav",{class:"choice","aria-label":a("groups.by"),children:r.map(u=>t("a",{href:P({by:u==="theme"?null:u}),"aria-current":u===s?"true":void 0,children:a(`groups.${u}`)},u))})]}),s==="respondent"?t(Lt,{place:n,fixed:i}):t(xt,{data:o,by:s})]}),t("section",{class:"list",id:"list","aria-labelledby":"list-title",children:[t("div",{class:"bar",children:[t("h2",{id:"list-title",children:Bi(n)}),t(ir,{place:n,fixed:i})]}),t(Mi,{place:n}),l!=="assumed"&&t(Te,{page:o.sourced,place:n,rows:"rows",empty:a(o.assumed.totalCount&&l!=="sourced"?"list.noneSourced":"list.none")}),l!=="sourced"&&(o.assumed.totalCount>0||l==="assumed")&&t("div",{class:"apart",children:[t("h3",{children:a("list.assumed",{n:o.assumed.totalCount})}),t("p",{class:"hint",children:a("list.assumedHint")}),t(Te,{page:o.assumed,place:n,rows:"assumedRows",empty:a("list.none")})]})]})]})})}var Bi=n=>n.params.get("state")?n.params.get("state")==="ALL"?a("list.all"):Fn(n).map(e=>a($(e))).join(a("list.or")):a("list.owed"),Vn=(n,e)=>n.countsByState.find(r=>r.state===e)?.count??0;function qi({data:n}){let e=Vn(n.sourcedNumbers,"OVERDUE"),r=Vn(n.assumedNumbers,"OVERDUE"),{responseRate:i,medianDaysLate:s}=n.sourcedNumbers,l=(o,u,d)=>t("a",{class:`tile ${o}`,href:`${P({state:o,basis:u,open:null})}#list`,children:[t("b",{children:I(Vn(d,o))})," ",t("span",{children:a($(o))})]},o);return t("section",{class:"headline","aria-label":a("headline.title"),children:[t("p",{class:"sentence",children:[S(e?"headline.late":"headline.nobody",{n:e,who:a("headline.who",{n:n.late.totalCount}),day:t(R,{of:n.sourced.asOf,long:!0})})," ",r>0&&t("span",{class:"maybe",children:S("headline.assumed",{n:r})})]}),t("div",{class:"tiles",children:[t("div",{class:"group",children:["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].map(o=>l(o,"sourced",n.sourcedNumbers))}),n.assumedNumbers.totalCount>0&&t("div",{class:"group assumed",children:[t("span",{class:"cap",children:a("headline.apart")}),["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].filter(o=>Vn(n.assumedNumbers,o)).map(o=>l(o,"assumed",n.assumedNumbers))]})]}),i!=null&&t("p",{class:"hint",children:[a("headline.rate",{rate:I(i,{style:"percent"})}),s!=null&&t(_,{children:[" ",a("headline.median",{n:s})]})]})]})}function $i({place:n}){let e=W(n),{data:r}=F(le,{asOf:e,owing:null}),i=n.params.get("who"),s=r?.stakeholdersOwing.nodes.map(({stakeholder:d})=>d)??[],l=F(ae,{ids:i&&r&&!s.some(({id:d})=>d===i)?[i]:[]}),o=[...s,...(l.data?.nodes??[]).filter(Boolean)],u=d=>(d??[]).map(m=>({value:m.id,text:T(m)}));return t("form",{class:"filters",role:"search","aria-label":a("filters.title"),onSubmit:d=>d.preventDefault(),children:[t(Kn,{place:n,name:"theme",label:"filters.theme",of:u(r?.themes.nodes),none:"filters.noTheme"}),t(Kn,{place:n,name:"group",label:"filters.group",of:u(r?.workingGroups.nodes),none:"filters.noGroup"}),t(Kn,{place:n,name:"who",label:"filters.who",of:u(o)}),t(Kn,{place:n,name:"state",label:"filters.state",any:"filters.owing",of:[...["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"].map(d=>({value:d,text:a($(d))})),{value:"ALL",text:a("filters.all")}]}),t("label",{children:[a("filters.asOf"),t("input",{type:"date",name:"asOf",value:e??"",onChange:d=>Z(P({asOf:d.currentTarget.value||"today"}))})]}),e&&t("a",{class:"button",href:P({asOf:mn?"today":null}),children:a("filters.today")})]})}function Kn({place:n,name:e,label:r,of:i,any:s="filters.any",none:l}){let o=n.params.get(e)??"",u=!o||o===q||i.some(d=>d.value===o);return t("label",{children:[a(r),t("select",{name:e,value:o,onChange:d=>Z(P({[e]:d.currentTarget.value||null,open:null,rows:null,assumedRows:null})),children:[t("option",{value:"",children:a(s)}),i.map(d=>t("option",{value:d.value,children:d.text},d.value)),l&&t("option",{value:q,children:a(l)}),!u&&t("option",{value:o,children:o})]})]})}function Mi({place:n}){let{params:e}=n,r=[],i=e.get("month");i&&r.push(["month",i===q?a("chips.noMonth"):a("chips.month",{month:rn(i,"long")})]);let s=e.get("round");s&&r.push(["round",s===q?a("chips.noRound"):a("chips.round",{round:s})]);let l=e.get("basis");return l&&r.push(["basis",a(l==="assumed"?"chips.assumed":"chips.sourced")]),r.length===0?null:t("ul",{class:"chips",children:r.map(([o,u])=>t("li",{children:t("a",{href:P({[o]:null}),children:[u," ",t("span",{"aria-hidden":"true",children:"×"}),t("span",{class:"unseen",children:a("chips.remove")})]})},o))})}function We({place:n,big:e}){let r=n.params.get("q")??"",[i,s]=A(r);return t("form",{class:e?"search big":"search",role:"search","aria-label":a(e?"search.title":"search.go"),action:"/search",onSubmit:l=>{l.preventDefault(),i.trim()&&Z(L("/search",{q:i.trim()}))},children:[t("input",{type:"search",name:"q",value:i,"aria-label":a("search.box"),placeholder:a("search.box"),onInput:l=>s(l.currentTarget.value)}),t("button",{type:"submit",children:a("search.go")})]})}function lr({place:n}){let e=n.params.get("q")??"";return t(_,{children:[t("h1",{tabIndex:-1,children:a("search.title")}),t(We,{place:n,big:!0},e),t("p",{class:"hint",children:a("search.hint")}),e&&t(Vi,{place:n,q:e})]})}function Vi({place:n,q:e}){let r=n.params.get("label"),i=Math.min(500,Number(n.params.get("rows"))||20),s=F(ue,{query:e,labels:r?[r]:null,asOf:W(n),first:i});return t(U,{of:s,children:({search:l})=>t(_,{children:[t("nav",{class:"choice facets","aria-label":a("search.facets"),children:[t("a",{href:P({label:null,rows:null}),"aria-current":r?void 0:"true",children:[a("search.all")," ",t("span",{class:"count",children:I(l.facets.reduce((o,u)=>o+u.count,0))})]}),l.facets.map(o=>t("a",{href:P({label:o.label,rows:null}),"aria-current":o.label===r?"true":void 0,children:[a(`label.${o.label}`)," ",t("span",{class:"count",children:I(o.count)})]},o.label))]}),l.totalCount===0&&t("p",{class:"empty",children:a("search.none")}),t("ol",{class:"results",children:l.edges.map(({node:o,highlights:u})=>t("li",{children:[t("p",{class:"kind",children:$n(o)}),t("h2",{children:t(x,{of:o})}),u.map(({property:d,snippet:m})=>t("p",{class:"snippet",dir:"auto",children:m.map(({text:p,found:y},c)=>y?t("mark",{children:p},c):p)},d))]},o.id))}),l.totalCount>l.edges.length&&t("p",{class:"more",children:t("a",{class:"button",href:P({rows:String(i*3)}),children:a("list.more",{n:l.totalCount-l.edges.length})})})]})})}function ar(){let[n,e]=A(""),r=j(),i=s=>{yt(s),location.reload()};return t("details",{class:"menu sign-in",children:[t("summary",{children:r?.name?t("bdi",{children:r.name}):a(On()?"signIn.signedIn":"signIn")}),t("div",{class:"items",children:On()?t(_,{children:[r&&t("p",{children:a("signIn.as",{role:a(`role.${r.role??"READER"}`),clearance:a(`visibility.${r.clearance}`)})}),!r&&t("p",{children:a("failure.token")}),t("button",{type:"button",onClick:()=>i(""),children:a("signIn.out")})]}):t("form",{onSubmit:s=>{s.preventDefault(),i(n.trim())},children:[t("label",{children:[a("signIn.token"),t("input",{type:"password",autoComplete:"off",value:n,required:!0,onInput:s=>e(s.currentTarget.value)})]}),t("p",{class:"hint",children:a("signIn.hint")}),t("button",{type:"submit",children:a("signIn.go")})]})})]})}function Ki(){let n=ft(),e=n.params.get("lang");return Ct(Se(e)?e:Pt()),t(Qi,{place:n},Ae())}function Qi({place:n}){let e=gn(null),r=Hi(n),i=gn(n.path),s=gn(!1);return i.current!==n.path&&(s.current=!0),i.current=n.path,z(()=>{let l=()=>{let u=e.current?.querySelector("h1");document.title=u?`${u.textContent} · ${a("brand")}`:a("brand"),u&&s.current&&u.focus({preventScroll:!0}),u&&(s.current=!1)};l();let o=new MutationObserver(l);return o.observe(e.current,{childList:!0,subtree:!0,characterData:!0}),()=>o.disconnect()},[]),z(()=>{let l=p=>document.querySelectorAll("details.menu[open]").forEach(y=>{(p instanceof KeyboardEvent?p.key==="Escape":!y.contains(p.target))&&(y.open=!1)}),o=()=>document.querySelectorAll("main details:not(.menu, .card *)"),u=[],d=()=>{u=[...o()].filter(p=>!p.open),u.forEach(p=>p.open=!0)},m=()=>u.forEach(p=>p.open=!1);return addEventListener("beforeprint",d),addEventListener("afterprint",m),addEventListener("keydown",l),addEventListener("pointerdown",l),()=>{removeEventListener("beforeprint",d),removeEventListener("afterprint",m),removeEventListener("keydown",l),removeEventListener("pointerdown",l)}},[]),t(_,{children:[t("a",{class:"skip",href:"#main",children:a("skip")}),t("header",{class:"head",children:[t("a",{class:"brand",href:L("/"),children:[t("img",{src:"/assets/icon.svg",alt:"",width:"28",height:"28"})," ",a("brand")]}),t("nav",{"aria-label":a("nav"),children:t("a",{href:L("/"),"aria-current":n.path==="/"?"page":void 0,children:a("board.title")})}),n.path!=="/search"&&t(We,{place:n}),t("label",{class:"language",children:[t("span",{class:"unseen",children:a("language")}),t("select",{value:Ae(),onChange:l=>{history.pushState(null,"",P({lang:l.currentTarget.value})),dispatchEvent(new PopStateEvent("popstate"))},children:Object.keys(ve).map(l=>t("option",{value:l,lang:l,children:ve[l]},l))})]}),t(ar,{})]}),t("main",{id:"main",ref:e,tabIndex:-1,children:r}),t("footer",{class:"foot",children:[t("p",{children:a("foot")}),t("p",{children:t("a",{href:"/graphiql/",children:a("foot.graphiql")})})]})]})}function Hi(n){if(n.path==="/search")return t(lr,{place:n});if(n.path.startsWith("/n/")){let e=decodeURIComponent(n.path.slice(3));return t(zt,{place:n,id:e},e)}return t(sr,{place:n})}Je(t(Ki,{}),document.getElementById("page"));
